using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Drawing;

/// <summary>Draws pages of PDF files as they are looked at, in colour.</summary>
internal static partial class PageDrawing
{
    /// <summary>The longer side in pixels, whatever the page measures: that of A4 at 154 dots an inch.</summary>
    private const int Side = 1800;

    private const int MostBytes = 3 * Side * Side + 100;

    public static PageImage Draw(SourceFile pdf, int page, Deadline deadline)
    {
        using var folder = new WorkFolder();
        var painter = new PagePainter(PagePainter.Find(Environment.GetEnvironmentVariable("PATH")), pdf, folder);
        var outcome = painter.Paint(page, ["-scale-to", Side.ToString(CultureInfo.InvariantCulture)], MostBytes, deadline);
        return Pixmap.Read(outcome.Output) ?? throw WhyNot(pdf.Name, page, outcome.Remarks);
    }

    private static UnreadableException WhyNot(string name, int page, string remarks) => BeyondLast().Match(remarks) is { Success: true } beyond
        ? Undrawable.NoSuchPage(name, page, beyond.Groups[1].Value)
        : Undrawable.NotDrawn(name, page, remarks);

    [GeneratedRegex(@"after the last page \(([0-9]+)\)")]
    private static partial Regex BeyondLast();
}
