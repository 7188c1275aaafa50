using System.Text;
using Luoshi.Documents.Tests.Ofd;
using Luoshi.Documents.Tests.Pdf;
using Luoshi.Documents.Tests.Web;
using Luoshi.Documents.Tests.Word;
using Luoshi.Vocabulary;

namespace Luoshi.Documents.Tests;

/// <summary>
/// One report, the invented one that comes with the program, in every envelope in which an office may have it: whatever holds it, the
/// reading is the same, and where there are pages each figure is on one.
/// </summary>
public sealed class EnvelopeTests
{
    /// <summary>The report as a memo of headings and lines. Bold type is left out: of the envelopes only Markdown says what is bold.</summary>
    private static readonly string _memo = File.ReadAllText(Checkout.At("samples", "云牧县-2025.md")).Replace("**", "", StringComparison.Ordinal);

    private static readonly IReadOnlyList<string> _lines = [.. _memo.Split('\n').Select(line => line.TrimStart('#', ' ')).Where(line => line.Length > 0)];

    private static readonly Document _markdown = DocumentOpener.Open("报告.md", Encoding.UTF8.GetBytes(_memo)).Document;

    [Theory]
    [InlineData(SourceFormat.Word)]
    [InlineData(SourceFormat.OpenDocument)]
    [InlineData(SourceFormat.Pdf)]
    [InlineData(SourceFormat.WebPage)]
    [InlineData(SourceFormat.Ofd)]
    [InlineData(SourceFormat.Text)]
    public void The_same_report_is_read_the_same(SourceFormat envelope)
    {
        var intake = DocumentOpener.Open("报告", Enclosed(envelope));

        Assert.Equal(envelope, intake.Format);
        SameReading.AssertSame(_markdown, intake.Document);
        Assert.All(SameReading.Of(intake.Document).Figures, figure => Assert.Equal(envelope is SourceFormat.Pdf or SourceFormat.Ofd, IsPlaced(intake.Document, figure)));
    }

    /// <summary>Word numbers and corrects it, LibreOffice saves and prints it, a website frames it, an old editor keeps it in GB18030.</summary>
    private static byte[] Enclosed(SourceFormat envelope)
    {
        if (envelope is SourceFormat.OpenDocument or SourceFormat.Pdf) Soffice.Require();
        return envelope switch
        {
            SourceFormat.Word => ReportDocx.Of(_lines).Bytes(),
            SourceFormat.OpenDocument => Soffice.Convert(ReportDocx.Of(_lines).Bytes(), "docx", "odt")!,
            SourceFormat.Pdf => PrintedReport.Sample,
            SourceFormat.WebPage => Encoding.UTF8.GetBytes(GovernmentPages.ContentSystem(_lines[0], _lines.Skip(1))),
            SourceFormat.Ofd => OfdFile.OfReport(_lines),
            _ => Texts.Of("GB18030").GetBytes(string.Join("\r\n", _lines)),
        };
    }

    private static bool IsPlaced(Document document, Figure figure) =>
        document.Layout.PageAt(figure.Span.Start) is not null && document.Layout.BoxesOf(figure.Span).Count > 0;
}
