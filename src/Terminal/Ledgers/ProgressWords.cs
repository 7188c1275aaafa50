using System.CommandLine;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The month, the state and the values of a task on the command line.</summary>
internal sealed class ProgressWords
{
    public ProgressWords(Voice voice)
    {
        Period = PeriodWords.Option(voice, "--period", new("哪个月；不写就是本月", "which month; by default this one"));
        State = new Option<string?>("--state")
        {
            HelpName = string.Join('|', ProgressTerms.Codes),
            Description = voice.Say("状态：未启动、推进缓慢、正在推进、基本完成、已完成、\n超额完成、跨年度、中止（默认正在推进）", "how it stands (by default underway)"),
        };
        State.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !ProgressTerms.IsKnown(given)) result.AddError(voice.Say(
                $"--state 不能是“{given}”，可用：{string.Join('、', ProgressTerms.Codes)}。", $"--state cannot be \"{given}\"; it takes {string.Join(", ", ProgressTerms.Codes)}."));
        });
        Value = new("--value")
        {
            HelpName = voice.Say("数|N=数", "VALUE|N=VALUE"),
            Description = voice.Say("年初到月底的累计数：12、12万、12万头；不写单位就按指标的单位；\n有几个指标时写 2=82，可写多个", "what a measure stands at: 12, 12万, 12万头, in its unit where none is written;\n2=82 for the second; several times"),
        };
    }

    public Option<Period?> Period { get; }

    public Option<string?> State { get; }

    public Option<string[]> Value { get; }

    /// <summary>This month where none is named; of a plan whose year it is not in, one has to be named.</summary>
    public Period PeriodIn(ParseResult words, PlanTask task)
    {
        if (words.GetValue(Period) is { } named) return named;
        var month = Luoshi.Ledger.Progress.Period.Of(LedgerWords.Today);
        return month.Year == task.PlanYear ? month : throw new Failure(new(
            $"这是 {task.PlanYear} 年的计划，本月是 {month}：请用 --period 写明是哪个月的，如 --period {task.PlanYear}-12。",
            $"The plan is of {task.PlanYear}, and this month is {month}: say with --period which month is meant, such as --period {task.PlanYear}-12."));
    }

    /// <summary>Null where no state was said.</summary>
    public ProgressWord? StateSaidIn(ParseResult words) => words.GetValue(State) is { } code ? ProgressTerms.Parse(code) : null;

    public ProgressWord StateIn(ParseResult words) => StateSaidIn(words) ?? ProgressWord.UnderWay;

    /// <summary>Null where no value was said.</summary>
    public IReadOnlyList<MeasureValue>? ValuesIn(ParseResult words, PlanTask task) =>
        words.GetResult(Value) is null ? null : [.. (words.GetValue(Value) ?? []).Select(text => NumberedValue.Parse(Value.Name, text, task.Content.Measures))];
}
