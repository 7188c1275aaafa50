using Luoshi.Packs.Scoring;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Packs.Tests.Scoring;

public sealed class ScoreFileTests
{
    [Fact]
    public void A_word_that_has_no_worth_is_left_out_and_is_not_zero()
    {
        var rules = Read("deductions: [{ name: late, for: reported-late, points: 0.5, chinese: 迟报, english: late }]");

        Assert.Equal((0m, null), (rules.Words.NotStarted, rules.Words.Stopped));
        Assert.Equal((ScoredEvent.ReportedLate, 0.5m, null), (rules.Deductions[0].For, rules.Deductions[0].Points, rules.Deductions[0].Cap));
    }

    [Theory]
    [InlineData("deductions: [{ name: a, for: uploads, points: 1, chinese: 甲, english: a }]", "signed-for-late")]
    [InlineData("deductions: [{ name: a, for: returned, points: -1, chinese: 甲, english: a }]", "不能小于 0")]
    [InlineData("deductions: [{ name: a, for: returned, points: 1, chinese: 甲, english: a }, { name: a, for: returned, points: 1, chinese: 乙, english: b }]", "有两个")]
    public void What_is_no_rule_is_refused(string deductions, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<PackException>(() => Read(deductions)).Chinese, StringComparison.Ordinal);

    private static ScoreRuleSet Read(string deductions) => PackFile.Parse("rules.yaml", $$"""
        name: test
        version: "1"
        from: 2025-01-01
        chinese: 办法
        english: rules
        source: 测试
        completion-points: 80
        weights: { headline: 3, quantified: 2, project: 2, qualitative: 1 }
        most-percent: 100
        words: { not-started: 0, done: 100 }
        conduct-points: 20
        {{deductions}}
        never-scored: [满意度]
        """, ScoreFiles.ReadFile);
}
