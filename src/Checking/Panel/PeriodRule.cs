using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>Tells figures of a part of the year and of several years from those of the year itself.</summary>
internal static partial class PeriodRule
{
    public static bool IsOfOtherPeriod(Reading reading, int index, SeveralYears years)
    {
        var (text, figure) = (reading.Document.Text, reading.Figures[index]);
        var clause = Clauses.Before(text, figure.Span.Start);
        return Holds(clause, "年均") || Holds(clause, "累计") || IsAgainstEarlierYear(clause, figure.Year) || IsSum(reading, index) || IsOfPartOfYear(text, figure)
            || (figure.Role == Role.Result && years.At(figure.Span.Start) && !IsReached(figure, clause));
    }

    /// <summary>What was reached in several years is the level of the last (城镇化率提高到65%); persons and rates add up over them.</summary>
    private static bool IsReached(Figure figure, ReadOnlySpan<char> clause) =>
        figure.Nature is Nature.Level or Nature.Ratio && figure.Unit is not ("人" or "名" or "人次") && Reached().IsMatch(clause);

    /// <summary>较2016年增长21.7%, told of 2021; 较“十二五”时期增长37%.</summary>
    private static bool IsAgainstEarlierYear(ReadOnlySpan<char> clause, int? year)
    {
        var at = clause.LastIndexOf('年');
        if (at > 4 && clause[at - 5] is '较' or '比' && int.TryParse(clause[(at - 4)..at], out var against) && against < year - 1) return true;
        return Holds(clause, "较“") || Holds(clause, "比“");
    }

    /// <summary>由2020年的60亿元增加到2024年的90亿元，增长50%，年均增长10.7%: the sum of what the average of the next figure spreads.</summary>
    private static bool IsSum(Reading reading, int index)
    {
        var figure = reading.Figures[index];
        if (index + 1 < reading.Figures.Count && reading.Figures[index + 1] is { } next && next.Measure == figure.Measure
            && Holds(Clauses.Before(reading.Document.Text, next.Span.Start), "年均")) return true;
        if (figure.Nature != Nature.Rate || index < 2) return false;
        var (level, start) = (reading.Figures[index - 1], reading.Figures[index - 2]);
        return start.Role == Role.Base && start.Nature == Nature.Level && level.Nature == Nature.Level
            && start.Measure == figure.Measure && level.Measure == figure.Measure && !(start.Year >= figure.Year - 1);
    }

    /// <summary>前三季度 opens what is told until the sentence comes to 全年.</summary>
    private static bool IsOfPartOfYear(string text, Figure figure)
    {
        var start = figure.Span.Start;
        while (start > 0 && text[start - 1] is not ('。' or '；' or '\n')) start--;
        var before = text.AsSpan(start, figure.Span.Start - start);
        var part = Math.Max(before.LastIndexOf("季度", StringComparison.Ordinal), before.LastIndexOf("半年", StringComparison.Ordinal));
        return part >= 0 && before.LastIndexOf("全年", StringComparison.Ordinal) < part;
    }

    private static bool Holds(ReadOnlySpan<char> words, string word) => words.Contains(word, StringComparison.Ordinal);

    [GeneratedRegex("(达到?|[到至]|突破|超过?|跨越|跨过|跃上|迈上|站上)[^，。；0-9]{0,2}$")]
    private static partial Regex Reached();
}
