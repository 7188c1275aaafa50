using Luoshi.Packs.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Packs.Tests.Lamps;

public sealed class LampFileTests
{
    private const string Head = """
        name: example
        version: "1"
        from: 2025-01-01
        chinese: 例
        english: an example
        source: 例
        lamps:
          - { name: green, colour: 绿, chinese: 正常, english: on schedule, standing: good }
          - { name: red, colour: 红, chinese: 滞后, english: behind, standing: bad }
        rules:

        """;

    [Fact]
    public void Conditions_are_comparisons_answers_and_what_does_not_apply()
    {
        var rules = Parse(Head + """
              - { name: late, lamp: red, when: { gap: [">= 10", "<= 30.5"], excused: false, growth-margin: none } }
              - { name: rest, lamp: green, when: { gap: "< 10" }, choice: 取绿灯。 }
            """);

        Assert.Equal(
            [
                new(LampInput.Gap, Comparison.AtLeast, 10), new(LampInput.Gap, Comparison.AtMost, 30.5m),
                new(LampInput.GrowthMargin, Comparison.DoesNotApply), new LampCondition(LampInput.Excused, Comparison.Equal, 0),
            ],
            rules.Rules[0].When);
        Assert.Equal(("late", "red", ""), (rules.Rules[0].Name, rules.LampOf(rules.Rules[0]).Name, rules.Rules[0].Choice));
        Assert.Equal("取绿灯。", rules.Rules[1].Choice);
    }

    [Theory]
    [InlineData("{ name: a, lamp: blue, when: { gap: \"> 0\" } }", "以下之一：green | red")]
    [InlineData("{ name: a, lamp: red, when: {} }", "至少一个条件")]
    [InlineData("{ name: a, lamp: red, when: { progress: \"> 0\" } }", "不认识“progress”。这里可以写：attainment | days-overdue")]
    [InlineData("{ name: a, lamp: red, when: { gap: 30 } }", "“30”不是条件")]
    [InlineData("{ name: a, lamp: red, when: { gap: \"> dozen\" } }", "“> dozen”不是条件")]
    [InlineData("{ name: a, lamp: red, when: { done: \"> 0\" } }", "以下之一：true | false")]
    [InlineData("{ name: a, lamp: green, when: { gap: none } }", "不能只凭“不适用”点亮")]
    [InlineData("{ name: a, lamp: red, when: { done: false } }\n  - { name: a, lamp: red, when: { done: false } }", "“a”有两个")]
    public void What_is_no_rule_is_refused(string rule, string told)
    {
        var refused = Assert.Throws<PackException>(() => Parse(Head + "  - " + rule));

        Assert.Contains(told, refused.Chinese, StringComparison.Ordinal);
        Assert.InRange(refused.Place.Line, 10, 12);
    }

    [Fact]
    public void Every_input_can_be_written() =>
        Assert.Equal(Enum.GetValues<LampInput>(), LampInputNames.All.Select(known => known.Input));

    private static LampRuleSet Parse(string text) => PackFile.Parse("lamps.yaml", text, LampFiles.ReadFile);
}
