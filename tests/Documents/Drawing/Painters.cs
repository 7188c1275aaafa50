using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Tests.Drawing;

/// <summary>The programs that draw; tests that need one are skipped by a sentence where it is absent.</summary>
internal static class Painters
{
    public static void RequirePainter() => Assert.SkipUnless(IsInstalled("pdftoppm"), "pdftoppm is not installed (apt install poppler-utils): pages cannot be drawn.");

    public static void RequireBinder() => Assert.SkipUnless(IsInstalled("tesseract"), "tesseract is not installed (apt install tesseract-ocr): images cannot be bound.");

    private static bool IsInstalled(string name) => ProgramSearch.Find(Environment.GetEnvironmentVariable("PATH"), [name]) is not null;
}
