using System.Text.RegularExpressions;
using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>由A增加到B，翻一番 (翻两番, 增长五成, 减少一半, 增长一倍): how an amount moved, told in words, against the two amounts.</summary>
internal sealed partial class WordedChangeRule : IRule
{
    public IEnumerable<Finding> Find(NumberedReport report)
    {
        foreach (var sentence in report.Sentences)
            foreach (var move in MoveFinder.Find(sentence).Where(move => move.Count == 1))
                if (move.Pair(sentence, 0) is var (from, to) && Told().Match(sentence.Words, to.End) is { Success: true } told && Judge(sentence, from, to, told) is { } finding)
                    yield return finding;
    }

    private static Finding? Judge(NumberedSentence sentence, Number from, Number to, Match told)
    {
        if (!to.IsAmount || from.Value <= 0 || Recomputation.IsBarred(to.Figure.Measure) || to.CanBe.Over(from.CanBe) is not { } quotient) return null;
        var isDown = ChangeWords.Direction(told.Groups["verb"].ValueSpan) < 0;
        var (percent, exactly) = ((quotient - new Interval(1, 1)).Times(100), (to.Value / from.Value - 1) * 100);
        if (isDown) (percent, exactly) = (new(-percent.High, -percent.Low), -exactly);
        if (Meant(told).Meets(percent)) return null;
        var words = told.Groups["told"];
        return new(sentence.SpanOf(words.Index, words.Index + words.Length))
        {
            Rule = "change.multiple",
            Verdict = Verdict.Wrong,
            Severity = Severity.High,
            Arithmetic = new(
                $"{to.Words}÷{from.Words}−1＝{Plain.Of(isDown ? -exactly : exactly, "%")}，文中为“{words.Value}”",
                $"{to.Words} ÷ {from.Words} − 1 = {Plain.Of(isDown ? -exactly : exactly, "%")}, the text says \"{words.Value}\""),
            Others = [Mention.Here(from.Figure.Span), Mention.Here(to.Figure.Span)],
        };
    }

    /// <summary>What the words allow, in percent: half a step to either side, more where they say that it is about so or beyond it.</summary>
    private static Interval Meant(Match told)
    {
        var (isNear, isBeyond) = (told.Groups["near"].Success, told.Groups["beyond"].Success || told.Groups["more"].Success);
        if (told.Groups["doubled"] is { Success: true } doubled) return Doubled(doubled.Value, isNear);
        var (middle, step) = told.Groups["tenths"] is { Success: true } tenths ? (10m * (ChineseCount.Of(tenths.ValueSpan) ?? 0) + (told.Groups["half"].Success ? 5 : 0), 10m)
            : told.Groups["times"] is { Success: true } times ? (100m * (ChineseCount.Of(times.ValueSpan) ?? 0), 30m) : (50, 10);
        return new(middle - (isBeyond ? step / 10 : isNear ? step : step / 2), middle + (isBeyond ? 3 * step : step / 2));
    }

    /// <summary>翻番 is twice as much or a little less, and less than twice that again.</summary>
    private static Interval Doubled(string words, bool isNear)
    {
        var times = words.Contains('三') ? 8m : words.IndexOfAny(['两', '二']) >= 0 ? 4m : 2m;
        return new((times * (isNear ? 0.85m : 0.95m) - 1) * 100, (times * 2 * 0.95m - 1) * 100);
    }

    [GeneratedRegex("\\G(以上|左右|多)?[，、]?([比较][^，、。；0-9]{1,8})?(实现|均|约|已|同比|累计)*(?<told>(?<near>近|接近|将近)?(?<doubled>翻了?[一两二三]?番)|(?<verb>增长|增加|提高|提升|扩大|下降|减少|降低|压减|缩短)了?((?<near>近|接近|将近|约)|(?<beyond>超过?|逾))?((?<tenths>[一二三四五六七八九])成(?<half>半)?|一半|(?<times>[一两二三四五六七八九])倍))(?<more>多|以上|有余)?")]
    private static partial Regex Told();
}
