using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Web.Tests.Frame;

/// <summary>WCAG 2.2, 1.4.3: words stand out from what they stand on by 4.5 to 1 at least, in every theme.</summary>
public sealed partial class ContrastTests
{
    private static readonly (string Words, string On)[] _pairs =
    [
        ("ink", "paper"), ("ink", "ground"), ("quiet", "paper"), ("quiet", "ground"), ("link", "paper"), ("link", "ground"), ("accent", "paper"), ("ink", "mark"), ("paper", "link"),
        ("done", "done-ground"), ("way", "way-ground"), ("slow", "slow-ground"), ("none", "none-ground"), ("bad", "bad-ground"),
    ];

    [Fact]
    public void Words_stand_out_in_every_theme()
    {
        var themes = Themes();

        Assert.Equal(5, themes.Count);
        foreach (var theme in themes)
            foreach (var (words, on) in _pairs)
                Assert.True(Contrast(theme[words], theme[on]) >= 4.5, $"{words} {theme[words]} on {on} {theme[on]}: {Contrast(theme[words], theme[on]):0.00}");
    }

    /// <summary>Every block of tokens, what it leaves out as in the first.</summary>
    private static List<Dictionary<string, string>> Themes()
    {
        var css = File.ReadAllText(Checkout.At("src", "Web", "Assets", "luoshi.css"));
        var blocks = Block().Matches(css).Select(block => Token().Matches(block.Value).ToDictionary(token => token.Groups[1].Value, token => token.Groups[2].Value)).Where(tokens => tokens.Count > 5).ToList();
        return [.. blocks.Select(tokens => blocks[0].Concat(tokens).GroupBy(token => token.Key).ToDictionary(token => token.Key, token => token.Last().Value))];
    }

    private static double Contrast(string one, string other)
    {
        var (bright, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour) => 0.2126 * Part(colour, 1) + 0.7152 * Part(colour, 3) + 0.0722 * Part(colour, 5);

    private static double Part(string colour, int at)
    {
        var part = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"\{[^{}]*--paper:[^{}]*\}")]
    private static partial Regex Block();

    [GeneratedRegex(@"--([a-z-]+):\s*(#[0-9a-f]{6})")]
    private static partial Regex Token();
}
