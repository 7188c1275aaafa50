using System.Globalization;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Three months of lamps by the real program, their counts worked out by hand.</summary>
public sealed class LampTests : IDisposable
{
    private const string Table = """
        序号,目标任务,年度目标,类型,完成时限,牵头单位
        1,改造供水管网18公里,供水管网18公里,量化,2026-12-31,住建局
        2,新建文化馆,,项目,2026-12-31,文旅局
        3,编制水资源规划,,定性,2026-12-31,水利局
        """;

    private static readonly Beginning _adopted = new(scratch =>
    [
        ["init", "990101", "云牧县", "--as", "林主任"],
        ["plan", "import", scratch.Write("表.csv", Table), "--year", "2026", "--issued", "2026-01-20", "--approved-by", "陈县长", "--yes", "--as", "林主任"],
        ["lamps", "adopt", "yinchuan", "--approved-by", "陈县长", "--as", "林主任"],
    ]);

    private readonly Scratch _scratch = new();

    public LampTests() => _adopted.CopyInto(_scratch);

    [Fact]
    public void Three_months_of_lamps_with_late_data_and_an_override()
    {
        // March: 4.5 of 18 is 25.0 %, as planned; of the museum nothing is known; the plan of waters is under way.
        Report("1", "2026-03", "住建局", "--value", "4.5");
        Report("3", "2026-03", "水利局");
        Done("lamps", "light", "--period", "2026-03");
        Screen.Says(Shown("--period", "2026-03"), "3 项中计入 2 项（未计入 1 项：无数据 1 项）：正常 2 项，占 100.0%；滞后 0 项，占 0.0%；严重滞后 0 项，占 0.0%。");

        // The museum reports late: begun, registered, paid.
        Report("2", "2026-03", "文旅局", "--begun", "2026-03-02", "--registered", "2026-03-20", "--paid", "yes");
        Assert.Contains("亮灯写了 1 条", Done("lamps", "light", "--period", "2026-03").Remarks, StringComparison.Ordinal);
        Assert.Contains("和上次一样", Done("lamps", "light", "--period", "2026-03").Remarks, StringComparison.Ordinal);
        Screen.Says(Shown("--period", "2026-03"), "3 项中计入 3 项：正常 3 项，占 100.0%");

        // April: the unit says 6 km (33.3 %, as planned), the office finds 4 (22.2 %, 11.1 points behind); funds stop.
        Report("1", "2026-04", "住建局", "--value", "6");
        foreach (var name in (string[])["周局长", "陈县长"]) Done("progress", "sign", "1", "--period", "2026-04", "--on-paper-by", name, "--role", "supervisor");
        Done("progress", "verify", "1", "--period", "2026-04", "--value", "4", "--state", "slow");
        Report("2", "2026-04", "文旅局", "--paid", "no");
        Report("3", "2026-04", "水利局");
        Done("lamps", "light", "--period", "2026-04");
        Screen.Says(Shown("--period", "2026-04"), "3 项中计入 3 项：正常 1 项，占 33.4%；滞后 1 项，占 33.3%；严重滞后 1 项，占 33.3%。");
        var why = Shown("--period", "2026-04", "--why", "1");
        Screen.Says(why, "黄灯（滞后）：落后时序进度 11.1 个百分点");
        Screen.Says(why, "18公里");
        Screen.Says(why, "核实");
        Screen.Says(why, "2026-01-01 起用，陈县长批准");

        // May: 2 km of 18 are 11.1 %, 30.6 points behind: red, and made yellow by a leader's leave.
        Report("1", "2026-05", "住建局", "--value", "2");
        Done("lamps", "light", "--period", "2026-05");
        Done("lamps", "override", "1", "滞后", "--period", "2026-05", "--reason", "管材到货，六月追上", "--approved-by", "陈县长");
        Screen.Says(Shown("--period", "2026-05"), "黄 滞后（改）");
        why = Shown("--why", "1");
        Screen.Says(why, "红灯（严重滞后）：落后时序进度 30.6 个百分点");
        Screen.Says(why, "管材到货，六月追上");
        Screen.Says(Shown("--counts"), "住建局：1 项：滞后 1");

        Assert.Contains("还没有亮过灯", Asked("lamps", "--as-of", "2020-01-01", "--year", "2026").Remarks, StringComparison.Ordinal);
        Assert.Contains("0 处不符", Run.Of("ledger", "rebuild", "--verify", "--ledger", _scratch.At("luoshi.db")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_month_the_last_that_is_over_is_lit_though_today_may_be_the_last_of_its_own()
    {
        var over = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture);

        Assert.Contains($"{over} 亮灯写了", Done("lamps", "light").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Lamps_of_an_earlier_plan_are_found_by_its_year_and_the_way_there_is_told()
    {
        Done("lamps", "light", "--period", "2026-03");

        var none = Asked("lamps", "places", "--period", "2026-03", "--year", "2025");
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("--year", none.Remarks, StringComparison.Ordinal);
        Assert.Contains("云牧县", Run.Of("lamps", "places", "--period", "2026-03", "--year", "2026", "--ledger", _scratch.At("luoshi.db")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_above_several_places_sees_their_lamps_added_up()
    {
        Done("init", "990202", "河湾县", "--another");
        Done("plan", "import", _scratch.At("表.csv"), "--year", "2026", "--issued", "2026-01-20", "--approved-by", "陈县长", "--yes", "--place", "990202");
        Done("lamps", "adopt", "yinchuan", "--approved-by", "陈县长", "--place", "990202");
        foreach (var (place, pipes) in (IEnumerable<(string, string)>)[("990101", "4.5"), ("990202", "1")])
        {
            Report("1", "2026-03", "住建局", "--value", pipes, "--place", place);
            Report("3", "2026-03", "水利局", "--place", place);
            Done("lamps", "light", "--period", "2026-03", "--place", place);
        }

        var counties = Shown("places", "--period", "2026-03");
        Assert.Matches("990101 +云牧县 .* 2 +100.0% +0 +0 ", Line("990101", counties));
        Assert.Matches("990202 +河湾县 .* 1 +50.0% +1 +0 ", Line("990202", counties));
        Assert.Matches("合计 .* 3 +75.0% +1 +0 ", Line("合计", counties));
        Assert.Contains("未计入占比：无数据 2 项", counties, StringComparison.Ordinal);
        Assert.DoesNotContain("990202", Shown("places", "9901", "--period", "2026-03"), StringComparison.Ordinal);
        Assert.Contains("9902", Shown("places", "--period", "2026-03", "--by", "prefecture"), StringComparison.Ordinal);
        Assert.Contains("都还没有亮灯", Asked("lamps", "places", "--period", "2026-04").Remarks, StringComparison.Ordinal);

        static string Line(string of, string table) => table.Split('\n').First(line => line.Contains(of, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("还没有亮过灯", "lamps")]
    [InlineData("还没有亮过灯", "lamps", "--period", "2026-02")]
    [InlineData("2025-05 这样", "lamps", "--period", "五月")]
    public void What_was_not_lit_is_told(string sentence, params string[] words) => Assert.Contains(sentence, Asked(words).Remarks, StringComparison.Ordinal);

    [Theory]
    [InlineData("有：jinzhai、xuancheng、yinchuan", "lamps", "adopt", "local", "--approved-by", "陈县长")]
    [InlineData("还没有生效", "lamps", "adopt", "yinchuan", "--from", "2019-01-01", "--approved-by", "陈县长")]
    [InlineData("还没有过完", "lamps", "light", "--period", "2099-01")]
    [InlineData("还没有亮灯", "lamps", "override", "1", "红", "--period", "2026-05", "--reason", "不实", "--approved-by", "陈县长")]
    [InlineData("改成哪盏灯", "lamps", "override", "1", "--period", "2026-05", "--reason", "不实")]
    [InlineData("理由", "lamps", "excuse", "1", "--period", "2026-05")]
    [InlineData("没有认定过", "lamps", "excuse", "1", "--period", "2026-05", "--withdraw", "--reason", "撤")]
    [InlineData("2025-09-30 这样", "progress", "report", "2", "开工", "--registered", "明天", "--unit", "文旅局")]
    public void What_is_wrong_is_said_with_the_way_on(string sentence, params string[] words)
    {
        var run = Of(words);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private void Report(string number, string period, string unit, params string[] more) =>
        Done(["progress", "report", number, "按计划推进", "--period", period, "--unit", unit, .. more]);

    private string Shown(params string[] words)
    {
        var run = Asked(["lamps", .. words]);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run.Output;
    }

    private Run Asked(params string[] words) => Run.Of([.. words, "--ledger", _scratch.At("luoshi.db")]);

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    private Run Of(string[] words) => Run.Of([.. words, "--as", "林主任", "--ledger", _scratch.At("luoshi.db")]);
}
