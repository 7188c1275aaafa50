using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Tests.Progress;

/// <summary>What is odd about values; the goal is 10公里, and 4 were reported in March.</summary>
public sealed class ValueDoubtTests
{
    private static readonly TaskNumber One = new(TaskList.Main, 1);

    private static readonly PlanTask Task = new(2025, One) { Content = new TaskContent("修路10公里") { Measures = [new("道路", 10, "公里")] } };

    private static readonly ProgressReport March = new(2025, One, new(2025, 3)) { Reported = new(ProgressWord.UnderWay, "在修") { Values = [new(1, 4)] } };

    [Theory]
    [InlineData(99999, ProgressWord.UnderWay, "是目标（道路 10公里）的 10000 倍")]
    [InlineData(3, ProgressWord.UnderWay, "比 2025-03 的 4公里 还少")]
    [InlineData(5.2, ProgressWord.Done, "只到目标（道路 10公里）的 52%")]
    public void An_odd_value_is_told(double value, ProgressWord word, string told) => Assert.Contains(told, Assert.Single(Doubts(value, word)), StringComparison.Ordinal);

    [Theory]
    [InlineData(5, ProgressWord.UnderWay)]
    [InlineData(10, ProgressWord.Done)]
    [InlineData(12, ProgressWord.MoreThanDone)]
    public void An_ordinary_value_is_not(double value, ProgressWord word) => Assert.Empty(Doubts(value, word));

    private static IEnumerable<string> Doubts(double value, ProgressWord word) =>
        ValueDoubts.Of(Task, new(2025, 4), word, [new(1, (decimal)value)], [March]).Select(doubt => doubt.Chinese);
}
