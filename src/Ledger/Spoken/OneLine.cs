using System.Globalization;

namespace Luoshi.Ledger.Spoken;

/// <summary>
/// What somebody wrote, as part of one line of a screen: a line break is shown as one, and what would steer the terminal or turn the direction of the words is
/// shown as a mark, so that nobody can write a line that looks like another entry.
/// </summary>
public static class OneLine
{
    private const char Break = '⏎', Unshown = '�';

    public static string Of(string words) => words.Any(IsSteering) ? string.Concat(words.ReplaceLineEndings("\n").Select(letter => letter == '\n' ? Break : IsSteering(letter) ? Unshown : letter)) : words;

    private static bool IsSteering(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' ||
        (char.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is not ('\u200C' or '\u200D'));
}
