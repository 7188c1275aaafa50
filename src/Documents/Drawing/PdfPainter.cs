using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Documents.Programs;
using Luoshi.Documents.Scans;

namespace Luoshi.Documents.Drawing;

/// <summary>Draws pages of PDF files by pdftoppm, which comes with Poppler.</summary>
internal static partial class PdfPainter
{
    /// <summary>The longer side in pixels, whatever the page measures: that of A4 at 154 dots an inch.</summary>
    private const int Side = 1800;

    private const int MostBytes = 3 * Side * Side + 100;

    public static PageImage Draw(string name, ReadOnlyMemory<byte> pdf, int page, Deadline deadline)
    {
        var program = ScanPrograms.Installed().Renderer ?? throw Undrawable.NoPainter(name);
        var (number, side) = (page.ToString(CultureInfo.InvariantCulture), Side.ToString(CultureInfo.InvariantCulture));
        using var folder = new WorkFolder();
        using (var stream = File.Create(folder.In("report.pdf"))) stream.Write(pdf.Span);
        var outcome = new ProgramRun(program, folder) { OutputKept = MostBytes }.Run(["-f", number, "-l", number, "-scale-to", side, "-cropbox", "report.pdf"], deadline)
            ?? throw Undrawable.NoPainter(name);
        return Pixmap.Read(outcome.Output) ?? throw WhyNot(name, page, outcome.Remarks);
    }

    private static UnreadableException WhyNot(string name, int page, string remarks) => BeyondLast().Match(remarks) is { Success: true } beyond
        ? Undrawable.NoSuchPage(name, page, beyond.Groups[1].Value)
        : Undrawable.NotDrawn(name, page, remarks);

    [GeneratedRegex(@"after the last page \(([0-9]+)\)")]
    private static partial Regex BeyondLast();
}
