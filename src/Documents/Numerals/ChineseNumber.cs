using System.Globalization;
using System.Text;

namespace Luoshi.Documents.Numerals;

/// <summary>Numbers in Chinese characters, in the several ways in which word processors count with them.</summary>
internal static class ChineseNumber
{
    private const string Common = "〇一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string TraditionalLegal = "零壹貳參肆伍陸柒捌玖";

    public static string Write(int number, NumberStyle style) => (number, style) switch
    {
        _ when number is < 0 or > 99_999 => number.ToString(CultureInfo.InvariantCulture),
        (_, NumberStyle.ChineseDigits) => DigitByDigit(number),
        (_, NumberStyle.ChineseCountingShort) when number > 99 => DigitByDigit(number),
        (0, NumberStyle.ChineseCounting) => "零",
        (0, _) => style is NumberStyle.ChineseLegal or NumberStyle.TraditionalLegal ? "零" : "〇",
        (_, NumberStyle.ChineseLegal) => Counted(number, Legal, "拾佰仟万", bareTen: false),
        (_, NumberStyle.TraditionalLegal) => Counted(number, TraditionalLegal, "拾佰仟萬", bareTen: false),
        (_, NumberStyle.JapaneseCounting) => Counted(number, Common, "十百千万", bareTen: true, zeros: false, bareHundred: true),
        _ => Counted(number, Common, "十百千万", bareTen: true),
    };

    private static string DigitByDigit(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Common[digit - '0']));

    private static string Counted(int number, string digits, string scales, bool bareTen, bool zeros = true, bool bareHundred = false)
    {
        var written = new StringBuilder();
        var gap = false;
        for (var power = 4; power >= 0; power--)
        {
            var digit = number / (int)Math.Pow(10, power) % 10;
            if (digit == 0)
            {
                gap = written.Length > 0;
                continue;
            }
            if (gap && zeros) written.Append('零');
            gap = false;
            var bare = digit == 1 && ((power == 1 && (bareHundred || (bareTen && written.Length == 0))) || (power is 2 or 3 && bareHundred));
            if (!bare) written.Append(digits[digit]);
            if (power > 0) written.Append(scales[power - 1]);
        }
        return written.ToString();
    }
}
