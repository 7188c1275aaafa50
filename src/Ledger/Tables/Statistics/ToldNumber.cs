using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>A number as a statistical table writes it: 1,234.5, -3.2, 下降3.2%, 持平; an ellipsis or a dash is none.</summary>
/// <param name="Value">Null where nothing is told.</param>
/// <param name="InPercent">Whether it is written with a percent sign.</param>
internal sealed partial record ToldNumber(decimal? Value, bool InPercent = false)
{
    private static readonly string[] _nothing = ["", "-", "—", "——", "–", "－", "…", "……", "...", "/", "\\", "无", "·", "*", "--"];

    /// <summary>Null where the text is no such number.</summary>
    public static ToldNumber? Read(string text)
    {
        var words = Blanks().Replace(text, "");
        if (_nothing.Contains(words)) return new((decimal?)null);
        if (words == "持平") return new(0);
        if (Form().Match(words) is not { Success: true } match) return null;
        var number = decimal.Parse(match.Groups[2].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new(IsDown(match.Groups[1].Value) ? -number : number, match.Groups[3].Value is "%" or "％");
    }

    private static bool IsDown(string sign) => sign is "-" or "－" or "—" or "−" or "↓" or "▼" or "下降" or "减少" or "降低" or "回落";

    [GeneratedRegex(@"[\s\u3000,，]", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(-|－|—|−|\+|＋|↑|↓|▲|▼|增长|下降|减少|降低|回落|提高|上升|增加)?(\d{1,15}(?:\.\d{1,10})?)(%|％|个?百分点)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
