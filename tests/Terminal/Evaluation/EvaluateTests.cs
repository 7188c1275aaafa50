namespace Luoshi.Terminal.Tests.Evaluation;

public sealed class EvaluateTests
{
    private const string Gold = """
        {"start":0,"end":5,"text":"2025年","class":"other","why":"date"}
        {"start":12,"end":16,"text":"24个","class":"quantity","value":24,"unit":"个","bound":"exact","nature":"level","direction":"none","role":"target","year":2025,"measure":"新建停车场","subject":"","group":""}
        {"start":20,"end":22,"class":"quantity","value":6,"unit":"%","bound":"exact","nature":"rate","direction":"up","role":"target","year":2025,"measure":"城镇居民收入","subject":"","group":"g1"}
        {"start":23,"end":25,"text":"8%","class":"quantity","value":8,"unit":"%","bound":"exact","nature":"rate","direction":"up","role":"target","year":2025,"measure":"农村居民收入","subject":"","group":"g1"}
        """;

    private const string Figures = """
        {"figures":[
        {"start":0,"end":5,"text":"2025年","value":2025,"unit":"年"},
        {"start":12,"end":16,"text":"24个","value":24,"unit":"个","bound":"min","nature":"level","direction":"none","role":"target","year":2025,"measure":"停车场"},
        {"start":20,"end":22,"text":"6%","value":6,"unit":"%","bound":"exact","nature":"rate","direction":"up","role":"target","year":2025,"measure":"农村居民收入"}],"items":[]}
        """;

    [Fact]
    public void Every_share_is_told_and_every_difference_listed()
    {
        using var scratch = new Scratch();

        var run = Run.Of("evaluate", scratch.Write("g.figures.jsonl", Gold), scratch.Write("r.json", Figures), "--errors", "9");

        Assert.Equal(0, run.ExitCode);
        Golden.Equal("Evaluation/figures.golden.txt", run.Output);
    }

    [Fact]
    public void Names_and_differences_are_in_the_language_asked_for_and_JSON_keeps_its_keys()
    {
        using var scratch = new Scratch();
        var (gold, reading) = (scratch.Write("g.jsonl", Gold), scratch.Write("r.json", Figures));

        var english = Run.InEnglish("evaluate", gold, reading, "--errors", "9").Output;
        var chinese = Run.Of("evaluate", gold, reading, "--errors", "9").Output;

        Assert.Contains("bound: exact ≠ min", english, StringComparison.Ordinal);
        Assert.Contains("界限：原数 ≠ 以上", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(chinese, letter => char.IsAsciiLetterLower(letter));
        Assert.StartsWith("{\"gold\":3,", Run.Of("evaluate", gold, reading, "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_of_items_are_told_in_the_trade_s_words()
    {
        using var scratch = new Scratch();
        var gold = scratch.Write("g.jsonl", """
            {"start":0,"end":9,"text":"完成改造","label":"B","kind":"project","strength":4,"checkable":true}
            {"start":10,"end":19,"text":"加强管理","label":"O"}
            """);
        var reading = scratch.Write("r.json", """{"items":[{"start":0,"end":9,"kind":"event","strength":2,"checkable":false},{"start":10,"end":19,"kind":"event","strength":2,"checkable":false}]}""");

        var lines = Run.Of("evaluate", gold, reading, "--errors", "9").Output.Split('\n');

        Assert.Contains("任务 0 完成改造 类型：项目 ≠ 活动；力度：4 明确 ≠ 2 推进；可核验：是 ≠ 否", lines);
        Assert.Contains("分句 无 ≠ 起 10 加强管理", lines);
    }

    [Fact]
    public void A_gold_of_another_report_is_told_and_a_gold_of_this_one_is_not()
    {
        using var scratch = new Scratch();
        var other = scratch.Write("r.json", """{"figures":[{"start":900,"end":905,"value":7,"unit":"个"}],"items":[]}""");

        Assert.Contains("可能不是同一份报告", Run.Of("evaluate", scratch.Write("g", Gold), other).Remarks, StringComparison.Ordinal);
        Assert.Empty(Run.Of("evaluate", scratch.Write("g", Gold), scratch.Write("s.json", Figures)).Remarks);
    }

    [Fact]
    public void An_array_of_readings_is_measured_where_it_holds_one_and_refused_where_it_holds_more()
    {
        using var scratch = new Scratch();
        var gold = scratch.Write("g", Gold);

        Assert.Equal(
            Run.Of("evaluate", gold, scratch.Write("r.json", Figures)).Output,
            Run.Of("evaluate", gold, scratch.Write("one.json", $"[{Figures}]")).Output);
        Assert.Contains("一次只能衡量一份", Run.Of("evaluate", gold, scratch.Write("two.json", $"[{Figures},{Figures}]")).Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gold_that_is_none_is_refused_with_its_line()
    {
        using var scratch = new Scratch();
        var reading = scratch.Write("r.json", Figures);

        Assert.Contains("第 2 行", Run.Of("evaluate", scratch.Write("g", Gold.Split('\n')[0] + "\nno json"), reading).Remarks, StringComparison.Ordinal);
        Assert.Contains("没有 class、label，也没有 verdict", Run.Of("evaluate", scratch.Write("h", "{\"start\":1,\"end\":2}"), reading).Remarks, StringComparison.Ordinal);
        Assert.Contains("不是读报告的 JSON 结果", Run.Of("evaluate", scratch.Write("g", Gold), scratch.Write("x.json", "{\"figures\":1}")).Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_itself_may_stand_for_its_reading()
    {
        using var scratch = new Scratch();
        var report = scratch.Write("a.md");
        var json = scratch.At("a.json");
        Run.Of("read", report, "--format", "json", "--out", json);
        var gold = scratch.Write("g", Gold);

        Assert.Equal(Run.Of("evaluate", gold, json).Output, Run.Of("evaluate", gold, report).Output);
    }

    [Theory]
    [InlineData("county-昭苏县-2025", 1)]
    [InlineData("county-昭苏县-2025", 2)]
    [InlineData("province-江苏省-2026", 3)]
    public void It_says_what_the_annotators_scripts_say(string report, int seed)
    {
        Assert.SkipWhen(ReferenceScores.Folder is null, "the annotators' scripts and golds are not here (LUOSHI_SHARED names their folder)");
        using var scratch = new Scratch();
        var figures = Path.Combine(ReferenceScores.Folder!, "gold", $"{report}.figures.jsonl");
        var items = Path.Combine(ReferenceScores.Folder!, "gold", $"{report}.items.jsonl");
        var reading = scratch.Write("r.json", DamagedReadings.Of(figures, File.Exists(items) ? items : null, seed));

        AssertSame("score.py", figures, reading);
        if (File.Exists(items)) AssertSame("score_items.py", items, reading);
    }

    private static void AssertSame(string script, string gold, string reading)
    {
        var theirs = ReferenceScores.Of(script, gold, reading);
        var ours = ReferenceScores.Numbers(Run.Of("evaluate", gold, reading, "--json").Output);

        Assert.Equal(theirs.Keys, ours.Keys);
        Assert.All(theirs, line => Assert.Equal(line.Value, ours[line.Key], tolerance: 0.00005));
    }
}
