using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Luoshi.Publishing.OfficialPapers;

/// <summary>
/// The page of GB/T 9704-2012: A4, margins of 37, 35, 28 and 26 mm around a text area of 156 by 225 mm, with 22 lines of 28 characters. Lengths are in
/// twips, a twentieth of a point. There is no document grid: word processors reckon it differently.
/// </summary>
internal static class OfficialPage
{
    public const int TextWidth = 8844;

    /// <summary>28.95 pt: with 29 pt and more the 22nd line does not fit.</summary>
    public const int LineHeight = 579;

    /// <summary>三号, 16 pt.</summary>
    public const int Character = 320;

    /// <summary>What each character gives up so that 28 of them fit on a line.</summary>
    public const int Tightening = -5;

    private const int Top = 2098, Bottom = 1984;
    private const uint Left = 1588, Right = 1474, Width = 11906, Height = 16838;

    // From the bottom of the paper to the page number, which stands 7 mm below the text.
    private const uint FooterEdge = 1304;

    /// <summary>With the page numbers on the outer side of odd and even pages.</summary>
    public static SectionProperties Section(string oddFooter, string evenFooter) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = oddFooter },
        new FooterReference { Type = HeaderFooterValues.Even, Id = evenFooter },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 851, Footer = FooterEdge, Gutter = 0 });

    /// <summary>— 1 —, in 宋体 of size 4, one character in from the edge.</summary>
    public static Footer PageNumber(bool odd)
    {
        var paragraph = new Paragraph(new ParagraphProperties(
            new Indentation { Left = odd ? "0" : Characters(1), Right = odd ? Characters(1) : "0", FirstLine = "0" },
            new Justification { Val = odd ? JustificationValues.Right : JustificationValues.Left }));
        paragraph.Append(Run("— "), new SimpleField(Run("1")) { Instruction = "PAGE" }, Run(" —"));
        return new Footer(paragraph);
    }

    /// <summary>The width of so many characters of the text.</summary>
    public static string Characters(double count) => ((int)Math.Round(count * Character)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Run Run(string words) => new(
        new RunProperties(OfficialFonts.Of(OfficialFonts.Song), new FontSize { Val = "28" }),
        new Text(words) { Space = SpaceProcessingModeValues.Preserve });
}
