using System.CommandLine;
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
            if (result.Tokens is [{ Value: var given }] && !ProgressTerms.Codes.Contains(given)) result.AddError(voice.Say(
                $"--state 不能是“{given}”，可用：{string.Join('、', ProgressTerms.Codes)}。", $"--state cannot be \"{given}\"; it takes {string.Join(", ", ProgressTerms.Codes)}."));
        });
        Value = new("--value")
        {
            HelpName = voice.Say("数|N=数", "VALUE|N=VALUE"),
            Description = voice.Say("年初到月底的累计数，按指标的单位；有几个指标时写 2=82，可写多个", "what a measure stands at, in its unit; 2=82 for the second; several times"),
        };
    }

    public Option<Period?> Period { get; }

    public Option<string?> State { get; }

    public Option<string[]> Value { get; }

    public Period PeriodIn(ParseResult words) => words.GetValue(Period) ?? Luoshi.Ledger.Progress.Period.Of(LedgerWords.Today);

    /// <summary>Null where no state was said.</summary>
    public ProgressWord? StateSaidIn(ParseResult words) => words.GetValue(State) is { } code ? ProgressTerms.Parse(code) : null;

    public ProgressWord StateIn(ParseResult words) => StateSaidIn(words) ?? ProgressWord.UnderWay;

    /// <summary>Null where no value was said.</summary>
    public IReadOnlyList<MeasureValue>? ValuesIn(ParseResult words) => words.GetResult(Value) is null ? null : [.. (words.GetValue(Value) ?? []).Select(text => NumberedValue.Parse(Value.Name, text))];
}
