using DocumentFormat.OpenXml.Wordprocessing;

namespace Luoshi.Publishing.OfficialPapers;

/// <summary>
/// The fonts of official papers by their usual names. They are not embedded (they may not be passed on); where one is not installed, its other
/// name in the font table is taken.
/// </summary>
internal static class OfficialFonts
{
    public const string Title = "方正小标宋简体", Body = "仿宋_GB2312", Heading = "黑体", SecondHeading = "楷体_GB2312", Song = "宋体";

    private static readonly (string Name, string Other)[] _others = [(Title, "华文中宋"), (Body, "仿宋"), (Heading, "SimHei"), (SecondHeading, "楷体"), (Song, "SimSun")];

    public static RunFonts Of(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    public static Fonts Table() => new(_others.Select(font => new Font(new AltName { Val = font.Other }, new FontCharSet { Val = "86" }) { Name = font.Name }));
}
