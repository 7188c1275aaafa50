using DocumentFormat.OpenXml.Spreadsheet;

namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// The style sheet: 宋体 for titles, 黑体 for headings, 仿宋 for what stands below them, as on official paper. Fonts are named, not
/// embedded; where one is missing the program that opens the file takes its own.
/// </summary>
internal static class Looks
{
    private const uint PlainFont = 0, TitleFont = 1, SmallFont = 2, HeadingFont = 3, BodyFont = 4, ChapterFont = 5;
    private const uint HeadingFill = 2, FillInFill = 3, ChapterFill = 4, RedFill = 5, AmberFill = 6, GreenFill = 7, VioletFill = 8, GreyFill = 9;
    private const uint DateFormat = 164, NumberFormat = 165;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = NumberFormat, FormatCode = "#,##0.######" }),
        new Fonts(Font("宋体", 11), Font("宋体", 18, bold: true), Font("仿宋", 10), Font("黑体", 10.5), Font("仿宋", 10.5), Font("楷体", 10.5)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDCE6F1"),
            Solid("FFEFEFEF"),
            Solid("FFF7F9FC"),
            Solid("FFF8D7D3"),
            Solid("FFFCEBC8"),
            Solid("FFDCEFE1"),
            Solid("FFE9DFF3"),
            Solid("FFEDEFF2")),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Formats()));

    /// <summary>One for each <see cref="CellLook"/>, in its order.</summary>
    private static IEnumerable<CellFormat> Formats() =>
    [
        Format(PlainFont, 0, HorizontalAlignmentValues.Left, bordered: false),
        Format(TitleFont, 0, HorizontalAlignmentValues.Center, bordered: false),
        Format(SmallFont, 0, HorizontalAlignmentValues.Left, bordered: false),
        Format(HeadingFont, HeadingFill, HorizontalAlignmentValues.Center),
        Format(HeadingFont, FillInFill, HorizontalAlignmentValues.Center),
        Format(BodyFont, 0, HorizontalAlignmentValues.Left, indent: 1),
        Format(BodyFont, 0, HorizontalAlignmentValues.Center),
        Format(BodyFont, 0, HorizontalAlignmentValues.Right, format: NumberFormat),
        Format(BodyFont, 0, HorizontalAlignmentValues.Center, format: 10),
        Format(BodyFont, 0, HorizontalAlignmentValues.Center, format: DateFormat),
        Format(HeadingFont, ChapterFill, HorizontalAlignmentValues.Center, atTop: true),
        Format(ChapterFont, 0, HorizontalAlignmentValues.Center, atTop: true),
        Format(HeadingFont, ChapterFill, HorizontalAlignmentValues.Left),
        .. new[] { RedFill, AmberFill, GreenFill, VioletFill, GreyFill }.Select(fill => Format(BodyFont, fill, HorizontalAlignmentValues.Center)),
    ];

    private static Font Font(string name, double size, bool bold = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = name }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Solid(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>(), new DiagonalBorder());

    private static TSide Side<TSide>() where TSide : BorderPropertiesType, new()
    {
        var side = new TSide { Style = BorderStyleValues.Thin };
        side.Append(new Color { Rgb = "FF8A8A8A" });
        return side;
    }

    private static CellFormat Format(
        uint font, uint fill, HorizontalAlignmentValues horizontal, bool bordered = true, uint format = 0, bool atTop = false, uint indent = 0) =>
        new(new Alignment
        {
            Horizontal = horizontal,
            Vertical = atTop ? VerticalAlignmentValues.Top : VerticalAlignmentValues.Center,
            WrapText = bordered,
            Indent = indent > 0 ? indent : null,
        })
        {
            FontId = font,
            FillId = fill,
            BorderId = bordered ? 1U : 0U,
            NumberFormatId = format,
            ApplyFont = true,
            ApplyFill = fill > 0,
            ApplyBorder = bordered,
            ApplyNumberFormat = format > 0,
            ApplyAlignment = true,
        };
}
