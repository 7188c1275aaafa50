using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Luoshi.Publishing.OfficialPapers;

/// <summary>The paragraphs of an official paper (GB/T 9704-2012), each a style, so that an office can change them all at once.</summary>
internal static class OfficialStyles
{
    public const string Body = "正文段", Plain = "顶格", Title = "公文标题", Heading = "一级标题", Number = "发文字号", Signature = "落款", AnnexWord = "附件二字", Copies = "抄送", Cell = "表格文字", CellCentered = "表格居中", CellHead = "表头文字";

    public static Styles Sheet() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                OfficialFonts.Of(OfficialFonts.Body), new FontSize { Val = "32" }, new Languages { Val = "zh-CN", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false }, Spacing(OfficialPage.LineHeight)))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(Body, OfficialFonts.Body, 32, JustificationValues.Both, firstLine: 2, tightening: OfficialPage.Tightening),
        Paragraph(Plain, OfficialFonts.Body, 32, JustificationValues.Left, tightening: OfficialPage.Tightening),
        Paragraph(Title, OfficialFonts.Title, 44, JustificationValues.Center, line: 700),
        Paragraph(Heading, OfficialFonts.Heading, 32, JustificationValues.Both, firstLine: 2),
        Paragraph(Number, OfficialFonts.Body, 32, JustificationValues.Center),
        Paragraph(Signature, OfficialFonts.Body, 32, JustificationValues.Right),
        Paragraph(AnnexWord, OfficialFonts.Heading, 32, JustificationValues.Left),
        Paragraph(Copies, OfficialFonts.Body, 28, JustificationValues.Left),
        Paragraph(Cell, OfficialFonts.Body, 24, JustificationValues.Left, line: 400),
        Paragraph(CellCentered, OfficialFonts.Body, 24, JustificationValues.Center, line: 400),
        Paragraph(CellHead, OfficialFonts.Heading, 24, JustificationValues.Center, line: 400));

    private static Style Paragraph(string name, string font, int halfPoints, JustificationValues justified, int firstLine = 0, int line = OfficialPage.LineHeight, int tightening = 0)
    {
        var properties = new StyleParagraphProperties();
        if (name == Heading) properties.Append(new KeepNext());
        properties.Append(Spacing(line));
        if (firstLine > 0) properties.Append(new Indentation { FirstLineChars = 100 * firstLine, FirstLine = OfficialPage.Characters(firstLine) });
        properties.Append(new Justification { Val = justified });
        return new(
            new StyleName { Val = name },
            new BasedOn { Val = "Normal" },
            properties,
            new StyleRunProperties(OfficialFonts.Of(font), new Spacing { Val = tightening }, new FontSize { Val = halfPoints.ToString(CultureInfo.InvariantCulture) }))
        {
            Type = StyleValues.Paragraph,
            StyleId = name,
            CustomStyle = true,
        };
    }

    private static SpacingBetweenLines Spacing(int line) =>
        new() { Before = "0", After = "0", Line = line.ToString(CultureInfo.InvariantCulture), LineRule = LineSpacingRuleValues.Exact };
}
