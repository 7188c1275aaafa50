using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>The paragraphs of a review that own up to what is wanting (清醒看到…不足): none tells a result.</summary>
internal static partial class ProblemLines
{
    public static List<Span> Of(Reading review)
    {
        List<Span> lines = [];
        var text = review.Document.Text;
        foreach (Match match in Owning().Matches(text))
        {
            var start = text.LastIndexOfAny(['\n', '。'], match.Index) + 1;
            var end = text.IndexOf('\n', match.Index);
            lines.Add(new Span(start, end < 0 ? text.Length : end));
        }
        return lines;
    }

    [GeneratedRegex("清醒(地)?(认识|看到|意识)|(存在|面临|还有)(的|着|一些|不少|许多|很多|诸多)*(问题|困难|短板|不足|挑战)(和|与|、|：|:|，)")]
    private static partial Regex Owning();
}
