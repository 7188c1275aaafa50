using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Which stretches of a review tell of a whole term (五年来) and not of the one year.</summary>
internal static partial class Terms
{
    public static Func<int, bool> Of(Reading review)
    {
        List<(int Start, bool OfTerm)> marks = [];
        foreach (Match match in Mark().Matches(review.Document.Text))
            marks.Add((match.Index, match.Groups["term"].Success));
        var sentences = Sentence().Matches(review.Document.Text).Select(match => new Span(match.Index, match.Index + match.Length)).ToList();
        return offset => sentences.Exists(sentence => sentence.Contains(offset)) || marks.FindLast(mark => mark.Start <= offset).OfTerm;
    }

    /// <summary>A sentence that says at its beginning that it tells of several years.</summary>
    [GeneratedRegex("(?<=[。\\n]\\s*)(“?十[二三四五六]五”?(规划)?(以来|期间|时期)|[三四五六七八九]年来|近[三五]年)，[^。\\n]*")]
    private static partial Regex Sentence();

    [GeneratedRegex("(?<term>(过去|这|近|本届政府|刚刚过去)的?五年|五年来|本届政府.{0,10}(以来|任期)|十[三四五]五.{0,2}(时期|期间).{0,20}(取得|迈上|是))|刚刚过去的20|过去(的)?一年|一年来|回顾20|(?<=[。\\n])20[0-9][0-9]年,|(?<=[。\\n])20[0-9][0-9]年，|(?<=[。\\n])去年|[二三四五六]、")]
    private static partial Regex Mark();
}
