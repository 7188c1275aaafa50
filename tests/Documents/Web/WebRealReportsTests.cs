namespace Luoshi.Documents.Tests.Web;

public sealed class WebRealReportsTests
{
    public static TheoryData<string> Makes => ["tables", "system", "links", "spans"];

    [Theory, MemberData(nameof(Makes))]
    public void Figures_of_real_reports_are_read_from_pages_as_from_plain_text(string make)
    {
        RealReports.Require();

        RealReports.AssertRead(RealReports.All, (_, plain) => WebPages.OfMake(make, SameReading.LinesOf(plain)).Document);
    }
}
