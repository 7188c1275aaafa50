namespace Luoshi.Ledger.Units.Wanted;

/// <summary>
/// Telephone numbers as offices write them: mobile ones, those of a town with its code, short ones of an office's own exchange; several may stand side by side.
/// </summary>
internal static class PhoneNumber
{
    private const int ShortestOfAnExchange = 4, Longest = 20, Mobile = 11, LongestShort = 6;

    private static readonly char[] _between = ['、', '/', '；', ';', '，', ','];

    /// <summary>Whether all that is written can be dialled.</summary>
    public static bool IsPlausible(string text) => text.Split(_between, StringSplitOptions.TrimEntries).All(IsOne);

    private static bool IsOne(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length is >= ShortestOfAnExchange and <= Longest && text.All(IsPart) && (!BeginsAsMobile(digits) || digits.Length == Mobile);
    }

    /// <summary>What begins as a mobile number is one, unless it is short: a digit too few or too many is the usual slip.</summary>
    private static bool BeginsAsMobile(string digits) => digits.Length > LongestShort && digits[0] == '1' && digits[1] >= '3';

    private static bool IsPart(char sign) => char.IsAsciiDigit(sign) || sign is '+' or '-' or '－' or '—' or ' ' or '(' or ')' or '（' or '）' or '转' or '*' or '#';
}
