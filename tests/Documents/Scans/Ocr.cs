using System.Diagnostics;
using Luoshi.Documents.Scans;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>What recognition needs; tests that need it are skipped by this sentence where it is absent.</summary>
internal static class Ocr
{
    private static readonly ScanPrograms _programs = ScanPrograms.Installed();

    public static OpenOptions On { get; } = new() { Recognize = true };

    public static void Require()
    {
        Assert.SkipWhen(_programs.Tesseract is null || !Output(_programs.Tesseract, "--list-langs").Contains("chi_sim", StringComparison.Ordinal),
            "tesseract with chi_sim is not installed (apt install tesseract-ocr tesseract-ocr-chi-sim): images cannot be recognized.");
        Assert.SkipWhen(_programs.Renderer is null, "pdftoppm is not installed (apt install poppler-utils): images of pages cannot be made.");
    }

    /// <summary>Images of the pages of a PDF, as a scanner of 200 dots to the inch makes them.</summary>
    /// <param name="pdf">The PDF.</param>
    /// <param name="kind">The format: png, jpeg, tiff or pgm.</param>
    /// <param name="pages">How many pages at most.</param>
    public static IReadOnlyList<byte[]> Images(byte[] pdf, string kind, int pages = 1)
    {
        var folder = Directory.CreateTempSubdirectory("images-");
        try
        {
            var source = Path.Combine(folder.FullName, "report.pdf");
            File.WriteAllBytes(source, pdf);
            Output(_programs.Renderer!, ["-r", "200", "-gray", .. kind == "pgm" ? (string[])[] : [$"-{kind}"], "-l", $"{pages}", source, Path.Combine(folder.FullName, "page")]);
            return [.. folder.EnumerateFiles("page*").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Output(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
