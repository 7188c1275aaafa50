using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Plans;

namespace Luoshi.Terminal.Ledgers;

/// <summary>How a plan and its tasks are named on the command line.</summary>
internal sealed class PlanWords
{
    public PlanWords(Voice voice)
    {
        Year = new("--year")
        {
            HelpName = voice.Say("年度", "YEAR"),
            Description = voice.Say("哪一年的计划；不写就是最近的", "the plan of which year; by default the latest"),
        };
        Number = new("number")
        {
            HelpName = voice.Say("序号", "NUMBER"),
            Description = voice.Say("任务的序号：13、13-1、民2", "a task by its number: 13, 13-1, 民2"),
        };
    }

    public Option<int?> Year { get; }

    public Argument<string> Number { get; }

    public int YearIn(ParseResult words, Office office) => words.GetValue(Year) ?? office.PlanYears() switch
    {
        [.., var latest] => latest,
        _ => throw new Failure(new(
            "账本里还没有年度计划。请先用 luoshi plan propose 拟定。", "The ledger has no plan yet. Draw one up first: luoshi plan propose.")),
    };

    public TaskNumber NumberIn(ParseResult words) => Parse(words.GetRequiredValue(Number));

    public static TaskNumber Parse(string text) => TaskNumber.Parse(text) ?? throw new Failure(new(
        $"“{text}”不是任务序号；例：13、13-1、民2。", $"\"{text}\" is no number of a task; for example: 13, 13-1, 民2."));

    /// <summary>The task with the version that the change is made on.</summary>
    public PlanTask TaskIn(ParseResult words, Office office)
    {
        var (year, number) = (YearIn(words, office), NumberIn(words));
        return TaskIn(office.PlanOf(year).Tasks, number);
    }

    public static PlanTask TaskIn(IReadOnlyList<PlanTask> tasks, TaskNumber number) =>
        tasks.FirstOrDefault(task => task.Number == number) ?? throw new Failure(new($"计划里没有第 {number} 项。", $"The plan has no task {number}."));
}
