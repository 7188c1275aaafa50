using System.Globalization;
using System.Text;
using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Scans;

/// <summary>Recognizes images of pages of one file, one after the other, each within a time of its own.</summary>
internal sealed class Recognizer : IDisposable
{
    private const string Language = "chi_sim";
    private const int MostOutput = 32 << 20;

    /// <summary>One thread is as fast as several, and leaves the other processors to other files.</summary>
    private static readonly Dictionary<string, string> Alone = new() { ["OMP_THREAD_LIMIT"] = "1" };

    private readonly SourceFile _file;
    private readonly OpenOptions _options;
    private readonly string _program;

    private Recognizer(SourceFile file, OpenOptions options, string program)
    {
        _file = file;
        _options = options with { Limit = options.PageLimit };
        _program = program;
    }

    /// <summary>Where the images lie.</summary>
    public WorkFolder Folder { get; } = new();

    /// <summary>Makes ready for a file; nothing is left behind where that fails.</summary>
    /// <exception cref="UnreadableException">The program, or its data for Chinese, is not installed.</exception>
    public static Recognizer Of(SourceFile file, OpenOptions options, ScanPrograms programs)
    {
        var recognizer = new Recognizer(file, options, programs.Tesseract ?? throw Refusal.NoTesseract(file.Name));
        try
        {
            return recognizer.KnowsChinese() ? recognizer : throw Refusal.NoChinese(file.Name);
        }
        catch
        {
            recognizer.Dispose();
            throw;
        }
    }

    /// <summary>Reads one page.</summary>
    /// <returns>The page; null where nothing is found on it, or not in the time that one page may take.</returns>
    public RecognizedPage? InTime(Func<Deadline, RecognizedPage?> read)
    {
        var deadline = PageDeadline();
        try
        {
            return read(deadline);
        }
        catch (UnreadableException) when (deadline.Left == TimeSpan.Zero)
        {
            return null;
        }
    }

    /// <param name="image">A file in <see cref="Folder"/>.</param>
    /// <param name="index">Which of the images of the file, counted from 0.</param>
    /// <param name="dpi">Pixels to the inch.</param>
    /// <param name="deadline">When it must be done.</param>
    /// <returns>The page; null where the program finds nothing, or fails.</returns>
    public RecognizedPage? Read(string image, int index, float dpi, Deadline deadline)
    {
        string[] words = [
            image, "stdout", "-l", Language, "--psm", "3", "--dpi", ((int)Math.Round(dpi)).ToString(CultureInfo.InvariantCulture),
            "-c", $"tessedit_page_number={index.ToString(CultureInfo.InvariantCulture)}", "tsv"];
        var table = Encoding.UTF8.GetString(Run(words, deadline).Output.Span);
        return TesseractTable.Read(table) is [{ Words.Count: > 0 } page, ..] ? page : null;
    }

    public void Dispose() => Folder.Dispose();

    private Deadline PageDeadline() => new(_file.Name, _options);

    private bool KnowsChinese() => Encoding.UTF8.GetString(Run(["--list-langs"], PageDeadline()).Output.Span)
        .Split('\n', StringSplitOptions.TrimEntries).Contains(Language);

    private ProgramOutcome Run(IReadOnlyList<string> words, Deadline deadline) =>
        new ProgramRun(_program, Folder) { OutputKept = MostOutput, Environment = Alone }.Run(words, deadline) ?? throw Refusal.NoTesseract(_file.Name);
}
