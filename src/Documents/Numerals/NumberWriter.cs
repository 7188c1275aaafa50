using System.Globalization;

namespace Luoshi.Documents.Numerals;

/// <summary>
/// Writes the number of a paragraph as the word processor would. A style that ends somewhere (twenty circled digits, ten stems)
/// goes on with plain digits, as there.
/// </summary>
internal static class NumberWriter
{
    private const int MostLetters = 20;

    public static string Write(int number, NumberStyle style) => style switch
    {
        NumberStyle.DecimalZero => number.ToString("00", CultureInfo.InvariantCulture),
        NumberStyle.DecimalFullWidth => Widened(Plain(number)),
        NumberStyle.Circled => number is >= 1 and <= 50 ? Circled(number) : Plain(number),
        NumberStyle.Parenthesized => FromRow(number, '⑴', 20),
        NumberStyle.FullStopped => FromRow(number, '⒈', 20),
        NumberStyle.ChineseCircled => FromRow(number, '㊀', 10),
        NumberStyle.ChineseParenthesized => FromRow(number, '㈠', 10),
        NumberStyle.UpperRoman => Roman(number),
        NumberStyle.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberStyle.UpperLetter => Letter(number, 'A'),
        NumberStyle.LowerLetter => Letter(number, 'a'),
        NumberStyle.HeavenlyStem => FromNames(number, "甲乙丙丁戊己庚辛壬癸"),
        NumberStyle.EarthlyBranch => FromNames(number, "子丑寅卯辰巳午未申酉戌亥"),
        NumberStyle.Bullet or NumberStyle.None => "",
        NumberStyle.Decimal => Plain(number),
        _ => ChineseNumber.Write(number, style),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Widened(string digits) => string.Create(digits.Length, digits, static (wide, plain) =>
    {
        for (var at = 0; at < plain.Length; at++) wide[at] = char.IsAsciiDigit(plain[at]) ? (char)(plain[at] - '0' + '０') : plain[at];
    });

    private static string Circled(int number) => number switch
    {
        <= 20 => ((char)('①' + number - 1)).ToString(),
        <= 35 => ((char)('㉑' + number - 21)).ToString(),
        _ => ((char)('㊱' + number - 36)).ToString(),
    };

    private static string FromRow(int number, char first, int count) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Plain(number);

    private static string FromNames(int number, string names) =>
        number >= 1 && number <= names.Length ? names[number - 1].ToString() : Plain(number);

    /// <summary>… x, y, z, aa, bb, cc …</summary>
    private static string Letter(int number, char first) =>
        number < 1 || number > 26 * MostLetters ? Plain(number) : new string((char)(first + (number - 1) % 26), (number - 1) / 26 + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Plain(number);
        var written = "";
        foreach (var (value, letters) in ((int, string)[])[
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")])
        {
            for (; number >= value; number -= value) written += letters;
        }
        return written;
    }
}
