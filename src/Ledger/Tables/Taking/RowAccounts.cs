using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Tables.Rows;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>What a row reports of a task, month by month, as progress reports have it.</summary>
internal static partial class RowAccounts
{
    /// <exception cref="RefusedException">A word or a number in it cannot be taken.</exception>
    public static Account Of(ReportedMonth month, PlanTask task) => new(WordIn(month), month.Narrative)
    {
        Values = month.Value.Length == 0 ? [] : [new MeasureValue(1, ValueIn(month.Value, task))],
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
        string.Join(' ', account.Values.Select(value => value.Value.ToString(CultureInfo.InvariantCulture))),
        account.Narrative, account.Problem, account.Cause, account.NextStep, account.Needs,
    }.Where(words => words.Length > 0));

    private static ProgressWord WordIn(ReportedMonth month)
    {
        if (month.State.Length == 0) return WordsOf.StateBefore(month.Narrative) ?? ProgressWord.UnderWay;
        return WordsOf.StateIn(month.State) ?? throw new RefusedException(
            $"进展状态“{month.State}”认不出；可写：{string.Join('、', WordsOf.States)}。",
            $"The state \"{month.State}\" is not known. Write one of {string.Join(", ", WordsOf.States)}.");
    }

    /// <summary>A number without its unit is only taken where the goal is read without 万 and 亿 too; nothing is nothing in any unit.</summary>
    private static decimal ValueIn(string text, PlanTask task)
    {
        if (task.Content.Measures is not [var measure]) throw new RefusedException(
            $"第 {task.Number} 项有 {task.Content.Measures.Count} 个指标，说不清“{text}”是哪一个的累计数；请写进“进展情况”，或用 luoshi progress report --value 逐个报。",
            $"Task {task.Number} has {task.Content.Measures.Count} measures: it cannot be told whose value {text} is. Write it into the narrative, or report it with luoshi progress report --value.");
        var goal = GoalWords.Amount(measure.Value, measure.Unit);
        if (Number().Match(text.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal)) is not { Success: true } match) throw Unclear(text, measure, goal);
        var (scale, unit) = (match.Groups[2].Value, match.Groups[3].Value);
        var number = decimal.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var bare = scale.Length == 0 && unit.Length == 0 && number != 0;
        if (bare ? goal.Contains('万', StringComparison.Ordinal) || goal.Contains('亿', StringComparison.Ordinal) : unit.Length > 0 && unit != measure.Unit) throw Unclear(text, measure, goal);
        return number * (scale switch { "万" => 10_000m, "亿" => 100_000_000m, _ => 1m });
    }

    private static RefusedException Unclear(string text, Measure measure, string goal) => new(
        $"累计完成“{text}”说不清是多少{measure.Unit}；目标是 {goal}，请连单位写。",
        $"It is not clear how many {measure.Unit} \"{text}\" are. The goal is {goal}: write the number with its unit.");

    [GeneratedRegex(@"^\s*(-?\d+(?:\.\d+)?)\s*(万|亿)?\s*(\S*)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
