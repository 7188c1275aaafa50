using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Ofd;

/// <summary>A report printed on numbered pages is read as its plain text is, and each of its words has its place.</summary>
public sealed class OfdReportTests
{
    private static readonly Intake _printed = DocumentOpener.Open("云牧县-2025.ofd", OfdFile.OfReport(SameReading.Sample));

    [Fact]
    public void Page_numbers_are_left_out_and_counted()
    {
        Assert.Equal(SourceFormat.Ofd, _printed.Format);
        Assert.Contains(_printed.LeftOut, left => left.Kind == OmissionKind.PageNumber && left.Count == _printed.Document.Layout.Pages.Count);
        Assert.DoesNotContain("— 1 —", _printed.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_character_has_its_page_and_its_place()
    {
        var (text, layout) = (_printed.Document.Text, _printed.Document.Layout);
        var pages = Typesetter.Set(SameReading.Sample[0], SameReading.Sample.Skip(1));
        Assert.Equal(pages.Count, layout.Pages.Count);
        var at = 0;
        for (var page = 0; page < pages.Count; page++)
            foreach (var line in pages[page].SkipLast(1))
            {
                var x = line.X;
                foreach (var printed in line.Text)
                {
                    if (!char.IsWhiteSpace(printed))
                    {
                        while (char.IsWhiteSpace(text[at])) at++;
                        Assert.Equal(printed, text[at]);
                        AssertPlace(layout, at++, page + 1, x, line.Y);
                    }
                    x += SetText.WidthOf(printed, line.Size);
                }
            }
        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    }

    private static void AssertPlace(Layout layout, int at, int page, double x, double y)
    {
        var box = layout.BoxesOf(new Span(at, at + 1))[0];
        Assert.Equal(page, layout.PageAt(at)!.Number);
        Assert.Equal(x * 72 / 25.4, box.Left, 0.2);
        Assert.Equal(y * 72 / 25.4, box.Bottom, 4.0);
    }

    [Fact]
    public void Figures_of_real_reports_are_read_from_printed_pages_as_from_plain_text()
    {
        RealReports.Require();

        RealReports.AssertRead(RealReports.All, (name, plain) => DocumentOpener.Open(name, OfdFile.OfReport(SameReading.LinesOf(plain))).Document);
    }
}
