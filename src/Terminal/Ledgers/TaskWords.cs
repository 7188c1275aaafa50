using System.CommandLine;
using Luoshi.Desk;
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
            Description = voice.Say("年度目标的数：12、12万、12万头；不写单位就按指标的单位；\n有几个指标时写 2=82，可写多个", "what a measure is to reach: 12, 12万, 12万头, in its unit where none is written;\n2=82 for the second; several times"),
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

    /// <param name="words">The command line.</param>
    /// <param name="office">Knows the units by their names.</param>
    /// <param name="content">What the task says.</param>
    public TaskContent Changed(ParseResult words, Office office, TaskContent content) => content with
    {
        Words = words.GetValue(Words) ?? content.Words,
        Due = words.GetValue(Due) ?? content.Due,
        Measures = (words.GetValue(Target) ?? []).Select(text => NumberedValue.Parse(Target.Name, text, content.Measures)).Aggregate(content.Measures, Aimed),
        Lead = words.GetValue(Lead) is { } lead ? NamedUnit.Of(office, lead) : content.Lead,
        Supporters = words.GetResult(Support) is null ? content.Supporters : [.. (words.GetValue(Support) ?? []).Select(unit => NamedUnit.Of(office, unit)).Distinct()],
        Leader = words.GetValue(Leader) ?? content.Leader,
    };

    private static IReadOnlyList<Measure> Aimed(IReadOnlyList<Measure> measures, MeasureValue target) =>
        [.. measures.Select((measure, at) => at + 1 == target.Measure && target.Value != measure.Value ? measure with { Value = target.Value, Value2 = null } : measure)];
}
