using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Checking.Reports;

namespace Luoshi.Checking.Inside;

/// <summary>Years as the words right before a number tell them: 由2015年的240.06亿元.</summary>
internal static partial class TextYears
{
    public static int? Before(NumberedSentence sentence, Number number)
    {
        var match = YearOf().Match(sentence.Words[Math.Max(0, number.Start - 8)..number.Start]);
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("((?:19|20)[0-9]{2})年(末|底)?的?$")]
    private static partial Regex YearOf();
}
