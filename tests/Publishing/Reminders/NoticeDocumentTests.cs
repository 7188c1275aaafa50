using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Luoshi.Publishing.Reminders;

namespace Luoshi.Publishing.Tests.Reminders;

public sealed class NoticeDocumentTests
{
    private static readonly ReminderLetter _letter = Letters.ToUnit with { Number = "云牧督办〔2026〕3号", AnswerBy = new DateOnly(2026, 12, 4) };

    [Fact]
    public void A_notice_says_paragraph_by_paragraph_what_is_owed() => Golden.Equal("Reminders/notice.golden.txt", Dump(_letter));

    [Fact]
    public void On_the_offices_own_paper_its_name_stands_in_red_above_the_number() =>
        Golden.Equal("Reminders/red-head.golden.txt", Dump(Letters.InJanuary with { RedHead = true, Number = "云牧督办〔2027〕1号" }));

    [Theory, InlineData(false), InlineData(true)]
    public void It_is_a_document_as_the_format_wants_it(bool redHead)
    {
        using var document = Open(_letter with { RedHead = redHead });

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_page_has_22_lines_of_28_characters_between_the_margins_of_the_standard()
    {
        using var document = Open(_letter);
        var section = document.MainDocumentPart!.Document!.Body!.Elements<SectionProperties>().Single();
        var (margin, size) = (section.GetFirstChild<PageMargin>()!, section.GetFirstChild<PageSize>()!);
        var body = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "正文段");
        var line = int.Parse(body.StyleParagraphProperties!.SpacingBetweenLines!.Line!.Value!, CultureInfo.InvariantCulture);
        var character = 320 + body.StyleRunProperties!.Spacing!.Val!.Value;

        Assert.Equal([37, 35, 28, 26], new[] { margin.Top!.Value, margin.Bottom!.Value, (int)margin.Left!.Value, (int)margin.Right!.Value }.Select(twips => (int)Math.Round(twips / 56.693)));
        Assert.Equal(22, ((int)size.Height!.Value - margin.Top.Value - margin.Bottom.Value) / line);
        Assert.Equal(28, ((int)size.Width!.Value - (int)margin.Left.Value - (int)margin.Right.Value) / character);
    }

    [Fact]
    public void The_same_notice_gives_the_same_bytes() => Assert.Equal(Bytes(_letter), Bytes(_letter));

    [Fact]
    public void What_the_format_cannot_hold_does_not_break_it()
    {
        var odd = _letter with { Issuer = "云牧县\u0001督查室\uD800", RedHead = true };
        using var document = Open(odd);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken));
    }

    private static byte[] Bytes(ReminderLetter letter)
    {
        using var output = new MemoryStream();
        NoticeDocument.Write(output, letter);
        return output.ToArray();
    }

    private static WordprocessingDocument Open(ReminderLetter letter) => WordprocessingDocument.Open(new MemoryStream(Bytes(letter)), isEditable: false);

    /// <summary>Paragraph by paragraph with its style; rows of a table in one line.</summary>
    private static string Dump(ReminderLetter letter)
    {
        using var document = Open(letter);
        var lines = new StringBuilder();
        foreach (var element in document.MainDocumentPart!.Document!.Body!.Elements())
            if (element is Paragraph paragraph) lines.Append(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Append(" | ").Append(paragraph.InnerText).Append('\n');
            else if (element is Table table)
                foreach (var row in table.Elements<TableRow>()) lines.AppendJoin(" | ", row.Elements<TableCell>().Select(cell => cell.InnerText)).Append('\n');
        return lines.ToString();
    }
}
