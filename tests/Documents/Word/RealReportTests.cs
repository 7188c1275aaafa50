namespace Luoshi.Documents.Tests.Word;

public sealed class RealReportTests
{
    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    public void Figures_of_real_reports_are_read_from_documents_as_from_plain_text(string kind)
    {
        RealReports.Require();
        Soffice.Require();
        var names = RealReports.Some;
        var saved = names.Zip(Soffice.ConvertTexts([.. names.Select(name => File.ReadAllBytes(Shared.Report(name)))], kind)).ToDictionary(pair => pair.First, pair => pair.Second);

        RealReports.AssertRead(names, (name, _) => DocumentOpener.Open(name, saved[name]).Document);
    }
}
