using System.Globalization;
using System.Text.RegularExpressions;

namespace Luoshi.Ledger.Cases;

/// <summary>
/// What people write into a case. It becomes an entry and can never be taken out again: so how a reader can be reached, or who they are by a number, must not stand in it.
/// </summary>
public static partial class CaseText
{
    public const int Shortest = 5, Longest = 1000;

    /// <summary>What an official wrote, without blanks around it and without letters that nobody sees.</summary>
    /// <param name="words">What they wrote.</param>
    /// <param name="longest">How long it may be.</param>
    /// <param name="shortest">How short.</param>
    /// <exception cref="RefusedException">It is too short or too long.</exception>
    public static string Checked(string words, int longest = Longest, int shortest = Shortest)
    {
        var text = string.Concat(words.ReplaceLineEndings("\n").Where(letter => letter == '\n' || !(char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format))).Trim();
        if (text.Length < shortest) throw new RefusedException($"请写清楚，至少 {shortest} 个字。", $"Say it in at least {shortest} characters.");
        if (text.Length > longest) throw new RefusedException($"写了 {text.Length} 个字，最多 {longest} 个。", $"It has {text.Length} characters; {longest} is the most.");
        return text;
    }

    /// <summary>Whether a telephone number, a mail address or an identity number stands in it.</summary>
    public static bool SaysHowToReach(string words) => Reaching().IsMatch(Narrow(words));

    /// <summary>What a reader wrote.</summary>
    /// <param name="words">What they wrote.</param>
    /// <param name="shortest">How short it may be.</param>
    /// <exception cref="RefusedException">It is too short or too long, or says how somebody can be reached.</exception>
    public static string OfReader(string words, int shortest = Shortest)
    {
        var text = Checked(words, shortest: shortest);
        if (SaysHowToReach(text)) throw new RefusedException(
            "文字里有电话、邮箱或者证件号码。这里写的会长期保存，请去掉；联系方式写在专门的一栏，办结后会销毁。",
            "There is a telephone number, a mail address or an identity number in the text. The text is kept for good: take it out. How to reach you goes into the field for it, and is destroyed after the case is closed.");
        return text;
    }

    /// <summary>Full-width digits and signs as half-width ones: a number is one however it is typed.</summary>
    private static string Narrow(string text) => string.Concat(text.Select(letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter));

    [GeneratedRegex(@"(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)\d{17}[\dXx](?![\dA-Za-z])|[\w.+-]+@[\w-]+\.[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Reaching();
}
