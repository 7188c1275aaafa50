using Luoshi.Packs.Orders;
using Luoshi.Vocabulary.Orders;

namespace Luoshi.Packs.Tests.Orders;

public sealed class OrderStepPackTests
{
    private const string Step = "{ name: a, colour: 蓝, chinese: 提醒, english: reminder, working-days: 5";

    [Fact]
    public void Steps_are_asked_for_at_a_date_and_rank_as_they_stand()
    {
        var table = Read("""
            sets:
              - from: 2024-01-01
                source: 旧办法
                steps:
                  - { name: a, colour: 蓝, chinese: 提醒, english: reminder, working-days: 10, for: behind }
                  - { name: b, colour: 黄, chinese: 预警, english: warning, working-days: 5, for: [far-behind, unreported] }
              - from: 2025-07-01
                source: 新办法
                steps:
                  - { name: a, colour: 蓝, chinese: 提醒, english: reminder, working-days: 3 }
            """);

        Assert.Null(table.At(new(2023, 12, 31)));
        var before = table.At(new(2025, 6, 30))!;
        Assert.Equal([("a", 1, 10), ("b", 2, 5)], before.Rules.Select(rule => (rule.Step.Name, rule.Step.Rank, rule.WorkingDays)));
        Assert.Equal([OrderGround.FarBehind, OrderGround.Unreported], before.Rules[1].For);
        Assert.Equal(("b", null), (before.After(before.Rules[0].Step)?.Step.Name, before.After(before.Rules[1].Step)));
        Assert.Equal("新办法", table.At(new(2025, 7, 1))!.Source);
    }

    [Theory]
    [InlineData(Step + ", for: lunch }", "behind")]
    [InlineData("{ name: a, colour: 蓝, chinese: 提醒, english: reminder, working-days: 0 }", "要在 1 和 250 之间")]
    [InlineData("{ name: a, colour: 蓝, chinese: 提醒, working-days: 5 }", "english")]
    [InlineData(Step + " }\n      - " + Step + " }", "写了两次")]
    [InlineData(Step + ", for: behind }\n      - { name: b, colour: 黄, chinese: 预警, english: warning, working-days: 5, for: behind }", "写了两次")]
    public void What_is_no_step_is_refused(string step, string sentence) => Assert.Contains(
        sentence, Assert.Throws<PackException>(() => Read($"sets:\n  - from: 2024-01-01\n    source: 办法\n    steps:\n      - {step}\n")).Chinese, StringComparison.Ordinal);

    [Fact]
    public void Two_sets_from_one_day_and_a_set_without_steps_are_refused()
    {
        var set = $"  - from: 2024-01-01\n    source: 办法\n    steps:\n      - {Step} }}\n";

        Assert.Contains("写了两套", Refused("sets:\n" + set + set), StringComparison.Ordinal);
        Assert.Contains("至少要有一级", Refused("sets:\n  - { from: 2024-01-01, source: 办法, steps: [] }\n"), StringComparison.Ordinal);
    }

    private static string Refused(string text) => Assert.Throws<PackException>(() => Read(text)).Chinese;

    private static OrderStepTable Read(string text) => PackFile.Parse("order-steps.yaml", text, OrderStepPack.Read);
}
