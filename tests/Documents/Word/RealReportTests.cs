namespace Luoshi.Documents.Tests.Word;

public sealed class RealReportTests(ITestOutputHelper output)
{
    private const int Reports = 20;

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    public void Figures_of_real_reports_are_read_from_documents_as_from_plain_text(string kind)
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        Soffice.Require();
        var names = Shared.Reports().Where((_, index) => index % 3 == 0).Take(Reports).ToList();
        var saved = Soffice.ConvertTexts([.. names.Select(name => File.ReadAllBytes(Shared.Report(name)))], kind);
        int all = 0, same = 0;
        foreach (var (name, bytes) in names.Zip(saved))
        {
            var plain = DocumentOpener.Open(Shared.Report(name), name).Document;
            var document = DocumentOpener.Open(name, bytes).Document;
            var (expected, read) = (SameReading.Figures(plain, SameReading.Of(plain)), SameReading.Figures(document, SameReading.Of(document)));
            var common = SameReading.Common(expected, read);
            if (common < Math.Max(expected.Count, read.Count)) output.WriteLine($"{name}: {common} of {expected.Count}, {read.Count} read");
            all += Math.Max(expected.Count, read.Count);
            same += common;
        }
        output.WriteLine($"{kind}: {same} of {all}");
        Assert.True(all > 0 && same * 100L >= all * 99L, $"{same} of {all} figures are the same");
    }
}
