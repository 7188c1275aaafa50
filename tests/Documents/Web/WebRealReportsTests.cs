namespace Luoshi.Documents.Tests.Web;

public sealed class WebRealReportsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Makes => ["tables", "system", "links", "spans"];

    [Theory, MemberData(nameof(Makes))]
    public void Figures_of_real_reports_are_read_from_pages_as_from_plain_text(string make)
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        int all = 0, same = 0;
        foreach (var name in Shared.Reports())
        {
            var plain = DocumentOpener.Open(Shared.Report(name), name).Document;
            var page = WebPages.OfMake(make, SameReading.LinesOf(plain)).Document;
            var (expected, read) = (SameReading.Figures(plain, SameReading.Of(plain)), SameReading.Figures(page, SameReading.Of(page)));
            var common = SameReading.Common(expected, read);
            if (common < Math.Max(expected.Count, read.Count)) output.WriteLine($"{name}: {common} of {expected.Count}, {read.Count} read");
            all += Math.Max(expected.Count, read.Count);
            same += common;
        }
        output.WriteLine($"{same} of {all}");
        Assert.True(all > 0 && same * 100L >= all * 99L, $"{same} of {all} figures are the same");
    }
}
