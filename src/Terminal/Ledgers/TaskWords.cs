using System.CommandLine;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What can be said of a task on the command line; what is not said stays as it is.</summary>
internal sealed class TaskWords
{
    public TaskWords(Voice voice)
    {
        Words = new("--words") { HelpName = voice.Say("内容", "WORDS"), Description = voice.Say("任务内容", "what the task says") };
        Lead = new("--lead") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("牵头单位", "the unit that leads") };
        Support = new("--support") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("配合单位，可写多个", "a unit that takes part; several times") };
        Leader = new("--leader") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("牵头领导", "the leader in charge") };
        Due = DayWords.Option(voice, "--due", new("完成时限", "when it is to be done"));
        Target = new("--target")
        {
            HelpName = voice.Say("数|N=数", "VALUE|N=VALUE"),
            Description = voice.Say("年度目标的数，按指标的单位；有几个指标时写 2=82，可写多个", "what a measure is to reach, in its unit; 2=82 for the second; several times"),
        };
        ApprovedBy = new("--approved-by") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("批准修订的领导", "the leader who approved the revision") };
    }

    public Option<string?> Words { get; }

    public Option<string?> Lead { get; }

    public Option<string[]> Support { get; }

    public Option<string?> Leader { get; }

    public Option<DateOnly?> Due { get; }

    public Option<string[]> Target { get; }

    public Option<string> ApprovedBy { get; }

    public TaskContent Changed(ParseResult words, TaskContent content) => content with
    {
        Words = words.GetValue(Words) ?? content.Words,
        Due = words.GetValue(Due) ?? content.Due,
        Measures = (words.GetValue(Target) ?? []).Select(text => NumberedValue.Parse(Target.Name, text)).Aggregate(content.Measures, Aimed),
        Lead = words.GetValue(Lead) ?? content.Lead,
        Supporters = words.GetResult(Support) is null ? content.Supporters : words.GetValue(Support) ?? [],
        Leader = words.GetValue(Leader) ?? content.Leader,
    };

    private static IReadOnlyList<Measure> Aimed(IReadOnlyList<Measure> measures, MeasureValue target)
    {
        if (target.Measure < 1 || target.Measure > measures.Count) throw new Failure(new(
            $"这项任务有 {measures.Count} 个指标，没有第 {target.Measure} 个。", $"The task has {measures.Count} measures, and no measure {target.Measure}."));
        return [.. measures.Select((measure, at) => at + 1 == target.Measure ? measure with { Value = target.Value, Value2 = null } : measure)];
    }
}
