using System.Globalization;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Rows;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>What a row reports of a task, month by month, as progress reports have it.</summary>
internal static class RowAccounts
{
    private static readonly char[] _between = ['；', ';', '\n'];
    private static readonly string[] _unknown = ["", "—", "-", "－", "/"];

    /// <exception cref="RefusedException">A word or a number in it cannot be taken.</exception>
    public static Account Of(ReportedMonth month, PlanTask task) => new(WordIn(month), month.Narrative)
    {
        Values = month.Value.Length == 0 ? [] : ValuesIn(month.Value, task),
        Problem = month.Problem,
        Cause = month.Cause,
        NextStep = month.NextStep,
        Needs = month.Needs,
    };

    /// <summary>Whether two accounts say the same.</summary>
    public static bool Same(Account one, Account other) =>
        one == other with { Values = one.Values, Evidence = one.Evidence, Headway = one.Headway } && one.Values.SequenceEqual(other.Values);

    public static string Said(Account? account) => account is null ? "" : string.Join(' ', new[]
    {
        WordsOf.Of(account.Word),
        string.Join(' ', account.Values.Select(value => value.Value.ToString("0.############", CultureInfo.InvariantCulture))),
        account.Narrative, account.Problem, account.Cause, account.NextStep, account.Needs,
    }.Where(words => words.Length > 0));

    private static ProgressWord WordIn(ReportedMonth month)
    {
        if (month.State.Length == 0) return WordsOf.StateBefore(month.Narrative) ?? ProgressWord.UnderWay;
        return WordsOf.StateIn(month.State) ?? throw new RefusedException(
            $"进展状态“{month.State}”认不出；可写：{string.Join('、', WordsOf.States)}。",
            $"The state \"{month.State}\" is not known. Write one of {string.Join(", ", WordsOf.States)}.");
    }

    /// <summary>One number for one goal; for several as many, in the order of the goals, a dash for what is not known.</summary>
    private static IReadOnlyList<MeasureValue> ValuesIn(string text, PlanTask task)
    {
        if (task.Content.Measures is [var only]) return [new(1, ValueIn(text, only))];
        var parts = text.Split(_between, StringSplitOptions.TrimEntries);
        if (parts.Length != task.Content.Measures.Count || parts.Length == 0) throw new RefusedException(
            $"第 {task.Number} 项有 {task.Content.Measures.Count} 个指标，说不清“{text}”是哪一个的累计数；请按年度目标的顺序逐个写，用分号隔开，不知道的写“—”。",
            $"Task {task.Number} has {task.Content.Measures.Count} measures: it cannot be told whose value {text} is. Write one for each, in the order of the goals, with semicolons, and a dash for what is not known.");
        return [.. parts.Zip(task.Content.Measures).Index().Where(pair => !_unknown.Contains(pair.Item.First)).Select(pair => new MeasureValue(pair.Index + 1, ValueIn(pair.Item.First, pair.Item.Second)))];
    }

    /// <summary>A number without its unit is only taken where the goal is read without 万 and 亿 too; nothing is nothing in any unit.</summary>
    private static decimal ValueIn(string text, Measure measure)
    {
        var goal = GoalWords.Amount(measure.Value, measure.Unit);
        if (SaidAmount.Parse(text) is not { IsTooLarge: false } said) throw Unclear(text, measure, goal);
        var bare = !said.IsScaled && said.Unit.Length == 0 && said.Value != 0;
        if (bare ? goal.Contains('万', StringComparison.Ordinal) || goal.Contains('亿', StringComparison.Ordinal) : said.Unit.Length > 0 && said.Unit != measure.Unit) throw Unclear(text, measure, goal);
        return said.Value;
    }

    private static RefusedException Unclear(string text, Measure measure, string goal) => new(
        $"累计完成“{text}”说不清是多少{measure.Unit}；目标是 {goal}，请连单位写。",
        $"It is not clear how many {measure.Unit} \"{text}\" are. The goal is {goal}: write the number with its unit.");
}
