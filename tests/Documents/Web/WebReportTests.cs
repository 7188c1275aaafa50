using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Web;

/// <summary>The report that comes with the program, on pages of every make, is read as its Markdown is.</summary>
public sealed class WebReportTests
{
    private static readonly Document _markdown =
        DocumentOpener.Open(Checkout.At("samples", "云牧县-2025.md"), "云牧县-2025.md").Document;

    public static TheoryData<string> Makes => ["tables", "system", "links", "spans"];

    [Theory, MemberData(nameof(Makes))]
    public void Figures_and_items_are_the_same(string make) => SameReading.AssertSame(_markdown, Page(make).Document);

    [Theory, MemberData(nameof(Makes))]
    public void The_text_is_the_report_line_by_line(string make) =>
        Assert.Equal(SameReading.Sample, Page(make).Document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static Intake Page(string make) => WebPages.OfMake(make, SameReading.Sample);
}
