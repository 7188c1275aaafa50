using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Scans;

/// <summary>The programs that recognition needs, as far as they are installed.</summary>
/// <param name="Tesseract">Recognizes characters.</param>
/// <param name="Renderer">Makes images of the pages of a PDF.</param>
internal sealed record ScanPrograms(string? Tesseract, string? Renderer)
{
    public static ScanPrograms Installed() => Find(Environment.GetEnvironmentVariable("PATH"));

    public static ScanPrograms Find(string? searchPath) =>
        new(ProgramSearch.Find(searchPath, ["tesseract"], Usual()), PagePainter.Find(searchPath));

    private static string[] Usual() => OperatingSystem.IsWindows()
        ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Tesseract-OCR")]
        : OperatingSystem.IsMacOS() ? ["/opt/homebrew/bin", "/usr/local/bin"] : [];
}
