using Luoshi.Ledger.Lamps;
using Luoshi.Packs;
using Luoshi.Packs.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Lamps;

public sealed class LampJudgeTests
{
    [Fact]
    public void A_verdict_explains_itself_in_a_sentence()
    {
        var verdict = Judge("yinchuan", "project", (LampInput.Gap, 35.2m), (LampInput.MonthsNotStarted, 0m));

        Assert.Equal("红灯（严重滞后）：落后时序进度 35.2 个百分点；依据银川规则 2025 版“落后三十个百分点以上”。", verdict.Chinese);
        Assert.Equal("Far behind (红): 35.2 points behind schedule; by the rules of Yinchuan 2025, \"more than thirty points behind\".", verdict.English);
    }

    [Fact]
    public void A_choice_where_the_rules_are_silent_is_told_as_one()
    {
        var verdict = Judge("yinchuan", "figure", (LampInput.Gap, 9.996m));

        Assert.Equal("绿灯（正常）：落后时序进度 9.996 个百分点；依据银川规则 2025 版“落后不到十个百分点”（原规则未写明，按本地取法）。", verdict.Chinese);
    }

    [Fact]
    public void A_bad_lamp_that_may_be_worse_says_so()
    {
        var verdict = Judge("yinchuan", "project", (LampInput.Gap, 15m), (LampInput.MonthsNotStarted, 0m), (LampInput.FundsAsPlanned, 1m));

        Assert.Equal("黄灯（滞后）：落后时序进度 15.0 个百分点；依据银川规则 2025 版“落后十至三十个百分点”；还不知道是否入库，可能更差。", verdict.Chinese);
        Assert.Equal(
            "Behind (黄): 15.0 points behind schedule; by the rules of Yinchuan 2025, \"ten to thirty points behind\"; it may be worse, since this is not known: whether the project is registered.",
            verdict.English);
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var verdict = Judge("yinchuan", "project", (LampInput.Gap, 0m), (LampInput.MonthsNotStarted, 0m));

        Assert.Equal([LampInput.MonthsNotRegistered, LampInput.FundsAsPlanned], verdict.Missing);
        Assert.Equal("不亮灯（无数据）：按银川规则 2025 版判断，还不知道是否入库、资金是否按计划支付。", verdict.Chinese);
        Assert.Equal(
            "No lamp (no data): the rules of Yinchuan 2025 ask for what is not known: whether the project is registered, whether funds were paid as planned.",
            verdict.English);
    }

    [Fact]
    public void A_task_that_no_rule_is_about_says_so() =>
        Assert.Equal("不亮灯（不适用）：宣城规则 2021 版没有一条适用于这项任务。", Judge("xuancheng", "work", (LampInput.MonthsNotStarted, 0m)).Chinese);

    [Fact]
    public void A_verdict_keeps_its_rules_and_every_input()
    {
        var verdict = Judge("jinzhai", "figure", (LampInput.Gap, -12m));

        Assert.Equal(("jinzhai", "2025", "progress.ahead"), (verdict.RuleSet, verdict.Version, verdict.Rule));
        Assert.Equal(Enum.GetValues<LampInput>(), verdict.Inputs.Select(kept => kept.Input));
        Assert.Equal(-12m, verdict.Inputs.Single(kept => kept.Input == LampInput.Gap).Value.Known);
        Assert.True(verdict.Inputs.Single(kept => kept.Input == LampInput.GrowthMargin).Value.DoesNotApply);
    }

    [Fact]
    public void What_was_kept_gives_the_same_verdict_again()
    {
        var verdict = Judge("yinchuan", "project", (LampInput.Gap, 15m));

        var again = LampJudge.Judge(Presets.Named("yinchuan"), new(verdict.Inputs.ToDictionary(kept => kept.Input, kept => kept.Value)));

        Assert.Equal((verdict.Outcome, verdict.Rule, verdict.Chinese), (again.Outcome, again.Rule, again.Chinese));
    }

    [Fact]
    public void Red_can_be_good()
    {
        var rules = PackFile.Parse("zhenan.yaml", """
            name: zhenan
            version: "2016"
            from: 2016-01-01
            chinese: 镇安规则
            english: the rules of Zhen'an
            source: 红色通报是按期完成，黄色是滞后
            lamps:
              - { name: red, colour: 红, chinese: 按期完成, english: done in time, standing: good }
              - { name: yellow, colour: 黄, chinese: 滞后, english: late, standing: warning }
            rules:
              - { name: late, lamp: yellow, when: { days-overdue: "> 0" } }
              - { name: done, lamp: red, when: { done: true } }
            """, LampFiles.ReadFile);

        var verdict = LampJudge.Judge(rules, new(new Dictionary<LampInput, InputValue> { [LampInput.DaysOverdue] = 0m, [LampInput.Done] = true }));

        Assert.True(verdict.IsGood);
        Assert.Equal("红灯（按期完成）：已经完成；依据镇安规则 2016 版“done”。", verdict.Chinese);
    }

    [Fact]
    public void The_version_that_held_on_the_day_is_asked()
    {
        var old = Presets.Named("yinchuan");
        LampRuleSet[] versions = [old with { Version = "2026", From = new(2026, 1, 1) }, old];

        Assert.Equal("2025", versions.InForce("yinchuan", new(2025, 12, 31))!.Version);
        Assert.Equal("2026", versions.InForce("yinchuan", new(2026, 1, 1))!.Version);
        Assert.Null(versions.InForce("yinchuan", new(2024, 12, 31)));
    }

    [Fact]
    public void Every_input_and_value_can_be_put_into_words()
    {
        foreach (var input in Enum.GetValues<LampInput>())
            foreach (var value in (InputValue[])[0m, 1m, -1m, InputValue.NotApplicable])
            {
                Assert.NotEmpty(LampWords.Chinese(input, value));
                Assert.NotEmpty(LampWords.English(input, value));
            }
    }

    private static LampVerdict Judge(string rules, string kind, params (LampInput Input, decimal Value)[] given)
    {
        var task = Presets.TaskOf(kind);
        foreach (var (input, value) in given) task[input] = value;
        return LampJudge.Judge(Presets.Named(rules), new(task));
    }
}
