using System.Text;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal;

/// <summary>The two ways out of the process, in the user's language: results on one, everything about them on the other.</summary>
internal sealed class Voice : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamWriter _results;
    private readonly StreamWriter _remarks;

    public Voice(Language language)
    {
        Language = language;
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Utf8;
        _results = new StreamWriter(new ResultStream(Console.OpenStandardOutput()), Utf8, bufferSize: 16 * 1024);
        _remarks = new StreamWriter(Console.OpenStandardError(), Utf8, bufferSize: 1024) { AutoFlush = true };
    }

    public Language Language { get; }

    /// <summary>Results as text.</summary>
    public TextWriter Results => _results;

    /// <summary>Results as bytes; what was written as text before is flushed first.</summary>
    public Stream ResultBytes
    {
        get
        {
            _results.Flush();
            return _results.BaseStream;
        }
    }

    public TextWriter Remarks => _remarks;

    public void Remark(Sentence sentence) => _remarks.WriteLine(sentence.In(Language));

    public string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;

    /// <summary>Writes out what is still held back, so that what keeps it from being written is known in time.</summary>
    public void Finish() => _results.Flush();

    public void Dispose()
    {
        _results.Dispose();
        _remarks.Dispose();
    }
}
