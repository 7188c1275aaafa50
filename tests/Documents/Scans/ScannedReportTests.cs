using Luoshi.Documents.Tests.Pdf;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>Reports printed by LibreOffice and scanned at 200 dots to the inch give the figures of their text.</summary>
public sealed class ScannedReportTests(ITestOutputHelper output)
{
    private const int Pages = 5;

    [Fact]
    public void The_sample_is_read_from_its_scan()
    {
        Ocr.Require();
        Soffice.Require();

        Compare(PrintedReport.Sample);
    }

    [Fact]
    public void A_real_report_is_read_from_its_scan()
    {
        RealReports.Require();
        Ocr.Require();
        Soffice.Require();
        var name = Shared.Reports().OrderBy(report => new FileInfo(Shared.Report(report)).Length).First();

        Compare(PrintedReport.Of(SameReading.LinesOf(RealReports.Plain(name))));
    }

    /// <summary>The first pages, printed and scanned: the figures of the print are those that the scan must give.</summary>
    private void Compare(byte[] print)
    {
        var scan = ImagePdf.Of(Ocr.Images(print, "jpeg", Pages));
        var (document, recognized) = (PrintedReport.Read(print), DocumentOpener.Open("扫描.pdf", scan, Ocr.On).Document);
        var start = document.Layout.Pages is { Count: > Pages } pages ? pages[Pages].Start : document.Text.Length;

        var (expected, read) = (Figures(document with { Text = document.Text[..start] }), Figures(recognized));

        var common = SameReading.Common([.. expected.Select(Row)], [.. read.Select(Row)]);
        var f1 = 2.0 * common / (expected.Count + read.Count);
        var doubted = read.Count(figure => figure.Why.Any(reason => reason.Rule == "scan.unsure"));
        output.WriteLine($"{common} of {expected.Count} figures, {read.Count} read, {doubted} of them doubted: F1 {f1:0.000}");
        Assert.True(expected.Count > 20);
        Assert.True(f1 >= 0.95, $"F1 is {f1:0.000}");
    }

    private static IReadOnlyList<Figure> Figures(Document document) => SameReading.Of(document).Figures;

    private static string Row(Figure figure) => $"{figure.Value} {figure.Value2} {figure.Unit}";
}
