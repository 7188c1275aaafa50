namespace Luoshi.Documents.Tests.Pdf;

/// <summary>The report that comes with the program, printed by LibreOffice, is read as its Markdown is.</summary>
public sealed class PrintedReportTests
{
    [Fact]
    public void The_text_is_the_report_line_by_line()
    {
        Soffice.Require();

        Assert.Equal(SameReading.Sample.Select(Bare), PrintedReport.Read(PrintedReport.Sample).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Bare));
    }

    [Fact]
    public void Heads_and_page_numbers_are_counted_once_a_page()
    {
        Soffice.Require();
        var intake = DocumentOpener.Open("报告.pdf", PrintedReport.Sample);
        var pages = intake.Document.Layout.Pages.Count;

        Assert.Equal([(OmissionKind.HeaderOrFooter, pages), (OmissionKind.PageNumber, pages)], intake.LeftOut.Select(omission => (omission.Kind, omission.Count)));
        Assert.Empty(intake.Unread);
    }

    [Fact]
    public void Figures_of_real_reports_are_read_from_print_as_from_plain_text()
    {
        RealReports.Require();
        Soffice.Require();

        var names = RealReports.Some;
        var printed = names.Zip(PrintedReport.OfAll([.. names.Select(name => SameReading.LinesOf(RealReports.Plain(name)))])).ToDictionary(pair => pair.First, pair => pair.Second);

        RealReports.AssertRead(names, (name, _) => PrintedReport.Read(printed[name]));
    }

    private static string Bare(string line) => string.Concat(line.Replace("**", "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c)));
}
