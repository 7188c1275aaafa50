using System.Text.RegularExpressions;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Inside;

/// <summary>A total and the parts told behind it: 105个，其中工业类3个、农业类21个.</summary>
/// <param name="Total">Index of the total in its sentence.</param>
/// <param name="First">Index of the first part.</param>
/// <param name="Count">How many parts follow.</param>
/// <param name="Whole">Whether the words say that the parts are all there is.</param>
internal readonly partial record struct Parts(int Total, int First, int Count, bool Whole)
{
    private const int Reach = 40;

    /// <summary>Words that begin a sum of another kind than the total before.</summary>
    private static readonly string[] SumsOfTheirOwn = ["累计", "总数", "总投资", "达到"];

    public static IEnumerable<Parts> In(NumberedSentence sentence)
    {
        for (var at = 1; at < sentence.Numbers.Count; at++)
            if (sentence.Before(at) is var words && words.Length <= Reach && Opens(words) && !ClosesAList(sentence, at - 1) && Behind(sentence, at - 1) is { Count: > 0 } parts) yield return parts;
    }

    /// <summary>What stands behind a list may be part of all of it (小学5所、中学3所，其中…).</summary>
    private static bool ClosesAList(NumberedSentence sentence, int total) =>
        total > 0 && sentence.Before(total) is ['、' or '和', ..] && sentence.Numbers[total - 1].Figure.Unit == sentence.Numbers[total].Figure.Unit;

    private static bool Opens(ReadOnlySpan<char> words) => words.Contains("其中", StringComparison.Ordinal) || words.TrimStart("，、（").StartsWith("包括", StringComparison.Ordinal);

    private static Parts Behind(NumberedSentence sentence, int total)
    {
        var (first, at) = (total + 1, total + 1);
        while (at < sentence.Numbers.Count && IsPart(sentence, total, at)) at++;
        return new(total, first, at - first, SaysAll(sentence, first, at));
    }

    private static bool IsPart(NumberedSentence sentence, int total, int at)
    {
        var (whole, part) = (sentence.Numbers[total].Figure, sentence.Numbers[at].Figure);
        if (part.Unit != whole.Unit || part.Nature != Nature.Level || whole.Nature != Nature.Level || OfEach(sentence.Before(total))) return false;
        var words = sentence.Before(at);
        if (words.Length > Reach || words.IndexOfAny("；。") >= 0 || (Array.Exists(SumsOfTheirOwn, words.ToString().Contains) && !Reaches().IsMatch(words))) return false;
        return at == total + 1 || (words[0] is '、' or '和' or '及' or '与' && !Opens(words));
    }

    /// <summary>An amount for each head is no total (每千人6.5批次).</summary>
    private static bool OfEach(ReadOnlySpan<char> words) => words[Math.Max(0, words.Length - 6)..].IndexOf('每') >= 0;

    /// <summary>The last part is the rest (其他145个), or the parts divide by what leaves nothing out (新建、续建).</summary>
    private static bool SaysAll(NumberedSentence sentence, int first, int end)
    {
        if (end - first < 2) return false;
        var last = sentence.Before(end - 1);
        if (last.Contains("其他", StringComparison.Ordinal) || last.Contains("其余", StringComparison.Ordinal)) return true;
        List<string> names = [];
        for (var at = first; at < end; at++) names.Add(sentence.Before(at).ToString());
        return Partitions.Complete(names);
    }

    /// <summary>其中地理标志产品达到58个: a part, told as what it has come to.</summary>
    [GeneratedRegex("^[，、（]?其中[^，。；、0-9累计]{1,12}达到?$")]
    private static partial Regex Reaches();
}
