using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Documents.Printed;

/// <summary>What a line says that holds nothing but a page number.</summary>
/// <param name="Value">The number; null where it is written in Chinese.</param>
/// <param name="IsDressed">Whether it is set as page numbers are (— 3 —, 第3页) and not a bare number.</param>
internal readonly partial record struct PrintedNumber(int? Value, bool IsDressed)
{
    private const string Dash = @"[-‐‑–—―－─~～·•\s]";

    private const string Total = @"(?:[\s,，/／（(]*共\s*[0-9一二三四五六七八九十百]{1,5}\s*页[）)]?)?";

    public static PrintedNumber? Of(string text)
    {
        if (text.Length > 24) return null;
        if (Chinese().IsMatch(text)) return new(null, true);
        var match = Dressed().Match(text);
        if (match.Success) return new(ValueOf(match), true);
        match = Bare().Match(text);
        return match.Success ? new(ValueOf(match), false) : null;
    }

    private static int ValueOf(Match match) => int.Parse(match.Groups.Values.Last(group => group.Success).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:" + Dash + @"*[-–—―－─~～]" + Dash + @"*([0-9]{1,4})" + Dash + @"*[-–—―－─~～]" + Dash + @"*|第\s*([0-9]{1,4})\s*页" + Total + @"|[Pp]age\s*([0-9]{1,4})(?:\s*of\s*[0-9]+)?)$")]
    private static partial Regex Dressed();

    [GeneratedRegex(@"^" + Dash + @"*([0-9]{1,4})" + Dash + @"*(?:/\s*[0-9]{1,4})?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^第[一二三四五六七八九十百零〇]+页" + Total + "$")]
    private static partial Regex Chinese();
}
