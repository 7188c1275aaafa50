using System.Text.RegularExpressions;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Inside;

/// <summary>Points numbered in one manner (一是, （一）, 1.), in order from the first.</summary>
internal static partial class Enumeration
{
    /// <summary>How many sentences may stand between an announcement and the first point.</summary>
    private const int Reach = 3;

    /// <summary>The points that follow an announcement; empty where the next sentences begin none.</summary>
    public static IReadOnlyList<Span> After(IReadOnlyList<NumberedSentence> sentences, int announcement)
    {
        List<Span> points = [];
        string? manner = null;
        for (var at = announcement; at < sentences.Count; at++)
        {
            foreach (Match match in Mark().Matches(sentences[at].Words))
            {
                if (at == announcement && match.Index < sentences[at].Words.IndexOf('：')) continue;
                if (manner is null && NumberOf(match) == 1) manner = MannerOf(match);
                if (manner is null || MannerOf(match) != manner) continue;
                if (NumberOf(match) != points.Count + 1) return points;
                points.Add(sentences[at].SpanOf(match.Index, match.Index + match.Length));
            }

            if (manner is null && at - announcement >= Reach) break;
        }

        return points;
    }

    private static int? NumberOf(Match match) => ChineseCount.Of(match.Groups["number"].ValueSpan);

    private static string MannerOf(Match match)
    {
        var chinese = !char.IsAsciiDigit(match.Groups["number"].ValueSpan[0]);
        return match.Groups["before"].Value + (chinese ? '一' : '1') + match.Groups["after"].Value;
    }

    [GeneratedRegex("(?<=^|[；：。，])(?<before>[（(]|第)?(?<number>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?<after>[）)]|是|要|、|．|\\.(?![0-9])|，)")]
    private static partial Regex Mark();
}
