namespace Luoshi.Documents.Tests.Pdf;

/// <summary>The report that comes with the program, printed by LibreOffice, is read as its Markdown is.</summary>
public sealed class PrintedReportTests(ITestOutputHelper output)
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
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        Soffice.Require();
        int all = 0, same = 0;
        foreach (var name in Shared.Reports().Where((_, index) => index % 3 == 0).Take(20))
        {
            var plain = DocumentOpener.Open(Shared.Report(name), name).Document;
            var print = PrintedReport.Read(PrintedReport.Of([.. plain.Text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)]));
            var (expected, read) = (SameReading.Figures(plain, SameReading.Of(plain)), SameReading.Figures(print, SameReading.Of(print)));
            var common = SameReading.Common(expected, read);
            if (common < Math.Max(expected.Count, read.Count)) output.WriteLine($"{name}: {common} of {expected.Count}, {read.Count} read");
            all += Math.Max(expected.Count, read.Count);
            same += common;
        }
        output.WriteLine($"{same} of {all}");
        Assert.True(all > 0 && same * 100L >= all * 99L, $"{same} of {all} figures are the same");
    }

    private static string Bare(string line) => string.Concat(line.Replace("**", "", StringComparison.Ordinal).Where(c => !char.IsWhiteSpace(c)));
}
