using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests.Word;

/// <summary>The report that comes with the program, numbered and corrected by a word processor, is read as its plain text is.</summary>
public sealed class ReportTests
{
    private static readonly Document _plain = DocumentOpener.Open(Checkout.At("samples", "云牧县-2025.md"), "云牧县-2025.md").Document;

    private static readonly Docx _docx = ReportDocx.Of(SameReading.Sample);

    [Fact]
    public void Figures_and_items_are_the_same()
    {
        var intake = _docx.Open();

        SameReading.AssertSame(_plain, intake.Document);
        Assert.Equal([(ChangeKind.Deleted, "700"), (ChangeKind.Inserted, ReportDocx.Corrected)], intake.Changes.Select(change => (change.Kind, change.Words)));
    }

    [Fact]
    public void The_text_is_the_report_line_by_line() =>
        Assert.Equal(SameReading.Sample.Select(Tight), _docx.Text().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Tight));

    [Theory]
    [InlineData("odt", SourceFormat.OpenDocument)]
    [InlineData("doc", SourceFormat.Legacy)]
    [InlineData("rtf", SourceFormat.RichText)]
    [InlineData("docx", SourceFormat.Word)]
    public void Figures_and_items_are_the_same_when_LibreOffice_has_saved_it(string kind, SourceFormat format)
    {
        Soffice.Require();
        var docx = format == SourceFormat.RichText ? ReportDocx.Typed(SameReading.Sample) : _docx;
        var saved = Soffice.Convert(docx.Bytes(), "docx", kind)!;

        var intake = DocumentOpener.Open($"报告.{kind}", saved);

        Assert.Equal(format, intake.Format);
        SameReading.AssertSame(_plain, intake.Document);
        Assert.Contains("700", intake.Changes.Select(change => change.Words));
    }

    private static string Tight(string line) => line.Replace(" ", "", StringComparison.Ordinal);
}
