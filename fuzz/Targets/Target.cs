using Luoshi.Documents;
using Luoshi.Fuzz.Laws;
using Luoshi.Fuzz.Seeds;

namespace Luoshi.Fuzz.Targets;

/// <summary>Something that is fuzzed: what is done with an input, the laws it must keep, and what fuzzing begins with.</summary>
internal abstract class Target
{
    public static IReadOnlyDictionary<string, Target> All { get; } = new Dictionary<string, Target>
    {
        ["reader"] = new ReaderTarget(),
        ["docx"] = new WordTarget(),
        ["pdf"] = new PdfTarget(),
        ["html"] = new WebTarget(),
        ["ofd"] = new OfdTarget(),
    };

    /// <summary>The words that the fuzzer puts into inputs.</summary>
    public abstract IEnumerable<byte[]> Words { get; }

    /// <summary>Throws what is wrong with what becomes of the input; the result is the refusal of a file that was refused.</summary>
    public UnreadableException? Run(ReadOnlyMemory<byte> input)
    {
        try
        {
            Hold(input);
            return null;
        }
        catch (UnreadableException refusal)
        {
            RefusalLaw.Hold(refusal);
            return refusal;
        }
    }

    /// <summary>The inputs that fuzzing begins with, by name; the same every time.</summary>
    public abstract IEnumerable<(string Name, byte[] Input)> Seeds(Sample sample);

    /// <summary>The file that an input stands for.</summary>
    public abstract byte[] FileOf(ReadOnlyMemory<byte> input);

    /// <summary>What an input is made of, for people.</summary>
    public abstract string Describe(ReadOnlyMemory<byte> input);

    /// <summary>Reads the file and throws where a law is broken.</summary>
    protected abstract void Hold(ReadOnlyMemory<byte> input);
}
