using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.OfficialPapers;

/// <summary>Paragraphs of official papers.</summary>
internal static class Paragraphs
{
    private const string Red = "FF0000";
    private const int LargestHead = 120;

    // 35 mm from the top of the text to the issuer's name.
    private const int AboveHead = 1984;

    public static Paragraph Of(string style, string words) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), RunOf(words));

    public static Paragraph Empty() => new(new ParagraphProperties(new ParagraphStyleId { Val = OfficialStyles.Plain }));

    /// <summary>The issuer's name in red over the width of the text (发文机关标志).</summary>
    public static Paragraph Head(string issuer)
    {
        var size = Math.Min(LargestHead, OfficialPage.TextWidth / 10 * 9 / 10 / Math.Max(1, issuer.Length));
        return new(
            new ParagraphProperties(
                new ParagraphStyleId { Val = OfficialStyles.Number },
                new SpacingBetweenLines { Before = Number(AboveHead), Line = Number(13 * size), LineRule = LineSpacingRuleValues.Exact }),
            new Run(
                new RunProperties(OfficialFonts.Of(OfficialFonts.Title), new Color { Val = Red }, new FontSize { Val = Number(size) }),
                new Text(XmlWords.Of(issuer))));
    }

    /// <summary>The number of the document above the red rule, 4 mm away from it.</summary>
    public static Paragraph AboveRule(string number) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = OfficialStyles.Number },
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Color = Red, Size = 12, Space = 11 })),
        RunOf(number));

    /// <summary>Who issues on the left and the day on the right, above the red rule.</summary>
    public static Paragraph AboveRule(string issuer, string day)
    {
        var paragraph = AboveRule(issuer);
        paragraph.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = OfficialPage.TextWidth }));
        paragraph.ParagraphProperties.Append(new Justification { Val = JustificationValues.Left });
        paragraph.Append(new Run(new TabChar()), RunOf(day));
        return paragraph;
    }

    /// <summary>A paragraph that begins with a heading of the second level (楷体).</summary>
    public static Paragraph Led(string lead, string words) => lead.Length == 0
        ? Of(OfficialStyles.Body, words)
        : new(new ParagraphProperties(new ParagraphStyleId { Val = OfficialStyles.Body }), new Run(new RunProperties(OfficialFonts.Of(OfficialFonts.SecondHeading)), TextOf(lead)), RunOf(words));

    /// <summary>Who gets a copy, between two rules at the end (版记).</summary>
    public static Paragraph Copies(string words) => new(
        new ParagraphProperties(
            new ParagraphStyleId { Val = OfficialStyles.Copies },
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 8, Space = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 8, Space = 4 }),
            new SpacingBetweenLines { Before = Number(2 * OfficialPage.LineHeight) }),
        RunOf(words));

    /// <summary>Who signs, in the middle above the day, and the day, four characters in from the right (落款).</summary>
    public static IEnumerable<Paragraph> Signed(string issuer, string day)
    {
        var inward = 4 + (WidthOf(day) - WidthOf(issuer)) / 2;
        yield return Signature(issuer, Math.Max(0, inward));
        yield return Signature(day, 4);
    }

    /// <summary>The word that an annex begins with, on a page of its own.</summary>
    /// <param name="number">Which of several; null where there is one.</param>
    public static Paragraph AnnexWord(int? number = null) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = OfficialStyles.AnnexWord }, new PageBreakBefore()), RunOf(number is { } one ? $"附件{Number(one)}" : "附件"));

    private static Paragraph Signature(string words, double fromRight) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = OfficialStyles.Signature }, new KeepLines(), new Indentation { Right = OfficialPage.Characters(fromRight) }),
        RunOf(words));

    /// <summary>In characters: digits and Latin letters are half as wide.</summary>
    private static double WidthOf(string words) => words.Sum(letter => char.IsAscii(letter) ? 0.5 : 1);

    private static Run RunOf(string words) => new(TextOf(words));

    private static Text TextOf(string words) => new(XmlWords.Of(words)) { Space = SpaceProcessingModeValues.Preserve };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
