using System.Text.RegularExpressions;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Reports;

namespace Luoshi.Checking.Inside;

/// <summary>Finds what moved from one amount to another: 由A提高到B, also for lists of equal length.</summary>
internal static partial class MoveFinder
{
    private const int Reach = 24;

    public static IEnumerable<Move> Find(NumberedSentence sentence)
    {
        for (var at = 1; at < sentence.Numbers.Count; at++)
            if (Turn(sentence, at) is var direction && direction != 0 && Around(sentence, at, direction) is { } move) yield return move;
    }

    /// <summary>+1 or -1 where the words before the number turn from one amount to another, else 0.</summary>
    private static int Turn(NumberedSentence sentence, int at)
    {
        var words = sentence.Before(at);
        if (words.Length > Reach || sentence.Numbers[at].Figure.Unit != sentence.Numbers[at - 1].Figure.Unit) return 0;
        return words.IndexOfAny("整并优") < 0 && Reaches().IsMatch(words) ? ChangeWords.Direction(words) : 0;
    }

    private static Move? Around(NumberedSentence sentence, int turn, int direction)
    {
        var count = 1;
        while (turn - count - 1 >= 0 && Joined(sentence, turn - count)) count++;
        while (count > 1 && !ListOf(sentence, turn, count)) count--;
        return Opens(sentence, turn - count) ? new(turn - count, count, direction) : null;
    }

    private static bool ListOf(NumberedSentence sentence, int first, int count)
    {
        for (var at = first + 1; at < first + count; at++)
            if (at >= sentence.Numbers.Count || !Joined(sentence, at)) return false;
        return true;
    }

    private static bool Joined(NumberedSentence sentence, int at) =>
        sentence.Before(at) is "、" or "和" or "，" && sentence.Numbers[at].Figure.Nature == sentence.Numbers[at - 1].Figure.Nature;

    private static bool Opens(NumberedSentence sentence, int first)
    {
        var words = sentence.Before(first);
        if (words.Length > 0 && words[^1] is '-' or '−' or '负') return false;
        var clause = words[(words.LastIndexOfAny("，；：") + 1)..];
        return clause.IndexOfAny("由从") >= 0 || sentence.Numbers[first].Figure.Role == Vocabulary.Role.Base;
    }

    [GeneratedRegex("^[^，；。]*(到|至|为|成)[^，；。]{0,8}$")]
    private static partial Regex Reaches();
}
