using Luoshi.Checking.Arithmetic;
using Luoshi.Checking.Judging;
using Luoshi.Checking.Measures;
using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Checking.Inside;

/// <summary>由A提高到B: the verb against the two amounts, and the growth, difference or multiple that is told behind them.</summary>
internal sealed class MoveRule : IRule
{
    /// <summary>What is said to rise may be counted downwards: ranks, and days that a permit takes.</summary>
    private static readonly HashSet<string> LessIsBetter = ["名", "位", "工作日", "个工作日", "天", "小时", "分钟", "日"];

    public IEnumerable<Finding> Find(NumberedReport report) =>
        report.Sentences.SelectMany(sentence => MoveFinder.Find(sentence).SelectMany(move => Judge(sentence, move)));

    private static IEnumerable<Finding> Judge(NumberedSentence sentence, Move move)
    {
        for (var at = 0; at < move.Count; at++)
        {
            var (from, to) = move.Pair(sentence, at);
            if (Against(from, to, move.Direction) is { } turned) yield return turned;
        }

        for (var (told, opening) = (move.End, move.End); told < sentence.Numbers.Count && Belongs(sentence, move, told); told++)
        {
            if (!GoesOn(sentence.Before(told))) opening = told;
            var (from, to) = move.Pair(sentence, (told - move.End) % move.Count);
            if (Told(sentence, opening, sentence.Numbers[told], from, to) is { } finding) yield return finding;
        }
    }

    /// <summary>The amounts went the other way than the verb says.</summary>
    private static Finding? Against(Number from, Number to, int direction)
    {
        if (from.Sign < 0 || to.Sign < 0 || LessIsBetter.Contains(from.Figure.Unit)) return null;
        var (before, after) = (Printed.Exactly(from.Figure, from.Words), Printed.Exactly(to.Figure, to.Words));
        if (direction > 0 ? after.High >= before.Low : after.Low <= before.High) return null;
        var (chinese, english) = direction > 0 ? ("上升", "rose") : ("下降", "fell");
        return new(to.Figure.Span)
        {
            Rule = "change.direction",
            Verdict = Verdict.Wrong,
            Severity = Severity.High,
            Arithmetic = new($"文中说{chinese}，但{from.Words}到{to.Words}方向相反", $"told as something that {english}, yet {from.Words} to {to.Words} goes the other way"),
            Others = [Mention.Here(from.Figure.Span)],
        };
    }

    /// <summary>Whether a number behind the move tells of it and of nothing else.</summary>
    private static bool Belongs(NumberedSentence sentence, Move move, int told)
    {
        var words = sentence.Before(told);
        if (told > move.End && GoesOn(words)) return true;
        return words.Length <= 16 && (ChangeWords.SayOnlyChange(words) || ToldMultiple.Year(words) is not null);
    }

    /// <summary>A list goes on, under the words that opened it (年均增长6.1%和7.3%).</summary>
    private static bool GoesOn(ReadOnlySpan<char> words) => words is "、" or "和";

    private static Finding? Told(NumberedSentence sentence, int opening, Number told, Number from, Number to)
    {
        var words = sentence.Before(opening);
        var yearly = words.Contains("年均", StringComparison.Ordinal) || words.Contains("平均每年", StringComparison.Ordinal);
        if (told.Figure.Unit == "倍") return Multiple(sentence, from, to, told, words);
        var inPoints = told.Figure.Unit == "个百分点" && to.Figure.Unit == "%";
        if (inPoints || (told.Figure.Unit == to.Figure.Unit && told.Figure.Nature == Nature.Delta)) return yearly ? null : Changes.Difference("change.difference", from, to, told).Judge();
        if (!told.IsPercentChange || !to.IsAmount) return null;
        if (Recomputation.IsBarred(to.Figure.Measure)) return NotRecomputed.Silent("change.growth", told, to.Figure.Measure, from, to);
        return (yearly ? Yearly(sentence, from, to, told) : Changes.Percent("change.growth", from, to, told))?.Judge();
    }

    private static Finding? Multiple(NumberedSentence sentence, Number from, Number to, Number told, ReadOnlySpan<char> words)
    {
        if (ToldMultiple.Year(words) is { } year) return year == TextYears.Before(sentence, from) ? Changes.Multiple("change.multiple", from, to, told, added: false)?.Judge() : null;
        return ChangeWords.Direction(words) > 0 ? Changes.Multiple("change.multiple", from, to, told, added: true)?.Judge() : null;
    }

    private static Comparison? Yearly(NumberedSentence sentence, Number from, Number to, Number told) =>
        TextYears.Before(sentence, from) is { } first && TextYears.Before(sentence, to) is { } last ? Changes.Yearly("change.yearly", from, to, told, last - first) : null;
}
