using System.Text;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Task tables into the ledger and back, by the real program.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Issued = """
        云牧县2025年《政府工作报告》重点任务分解表,,,,,,,
        云政办发〔2025〕3号,,,,,,,
        序号,任务来源,目标任务,年度目标,完成时限,牵头领导,责任单位,一季度进展情况
        一、全力以赴稳增长（共2项）,,,,,,,
        1,政府工作报告,地区生产总值增长6.5%左右,6.5%左右,全年,陈县长,云牧县发展和改革委员会、统计局,正在推进。增长6.1%
        2,政府工作报告,完成城东供水管网改造18公里,18公里,6月底前,刘副县长,县住建局,已完成12公里
        二、改善民生,,,,,,,
        3,陈县长批示〔2025〕7号,整治天山路占道经营,,长期坚持,刘副县长,"城管局
        市场监管局",未启动
        5-1,常务会议,新建停车场2处,2处,2025年9月,刘副县长,住建局,
        注：本表由督查室负责解释。,,,,,,,
        """;

    private static readonly Beginning _empty = new(_ => [["init", "990101", "云牧县", "--as", "管理员"]]);

    private readonly Scratch _scratch = new();

    public ImportTests() => _empty.CopyInto(_scratch);

    [Fact]
    public void An_office_can_begin_in_june_with_the_table_it_issued_in_january()
    {
        var run = Import(Issued, "--issued", "2025-01-20", "--approved-by", "陈县长", "--report", _scratch.Write("报告.md"), "--yes");

        Assert.Contains("新增 4，改动 0，不变 0，不采纳 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("在报告里找到出处 3 项，没有找到 1 项：3", run.Output, StringComparison.Ordinal);
        var plan = Done("plan", "show").Output;
        Assert.Contains("云政办发〔2025〕3号", plan, StringComparison.Ordinal);
        Assert.Contains("全力以赴稳增长（2）", plan, StringComparison.Ordinal);
        Assert.Contains("5-1", plan, StringComparison.Ordinal);
        Assert.Contains("2025-03  未启动", Done("progress", "show", "3").Output, StringComparison.Ordinal);
        Assert.Contains("来源 批示件；来源文件 陈县长批示〔2025〕7号", Done("ledger", "log", "--full").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void What_was_exported_changes_nothing_when_it_is_taken_back(string format)
    {
        Done("plan", "propose", _scratch.Write("报告.md"));
        var file = _scratch.At($"任务表.{format}");
        Done("plan", "export", "--out", file);

        Assert.Contains("新增 0，改动 0，不变", Done("plan", "import", file, "--yes").Output, StringComparison.Ordinal);
        Assert.Contains("不采纳 0", Done("plan", "import", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_nothing_in_any_unit_and_is_taken_without_one()
    {
        Import("序号,工作任务,年度目标,牵头单位\n1,新建高标准农田6万亩,6万亩,农业农村局\n", "--year", "2025", "--issued", "2025-01-20", "--approved-by", "陈县长", "--yes");

        Assert.Contains("改动 1，不变 0，不采纳 0", Import("序号,工作任务,累计完成,1月进展情况\n1,新建高标准农田6万亩,0,冬季停工\n", "--yes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_changed_by_what_units_have_changed_and_only_when_told_to()
    {
        Import(Issued.Replace(",一季度进展情况", "", StringComparison.Ordinal), "--yes");
        var changed = Write("改.csv", "序号,目标任务,牵头单位,配合单位,完成时限\n2,完成城东供水管网改造18公里,水利局,住建局,三季度\n");

        var preview = Done("plan", "import", changed, "--year", "2025");
        Assert.Contains("完成时限：2025-06-30 → 2025-09-30；牵头单位：住建局 → 水利局；配合单位：（空） → 住建局", preview.Output, StringComparison.Ordinal);
        Assert.Contains("没有写", preview.Remarks, StringComparison.Ordinal);
        Assert.Contains("改动 1", Done("plan", "import", changed, "--year", "2025").Output, StringComparison.Ordinal);

        Done("plan", "import", changed, "--year", "2025", "--yes");
        Assert.Contains("不变 1", Done("plan", "import", changed, "--year", "2025").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_hands_back_its_blanks_and_nothing_that_was_issued_changes_silently()
    {
        Import(Issued, "--issued", "2025-01-20", "--approved-by", "陈县长", "--yes");
        var returned = Write("交回.csv", """
            序号,目标任务,年度目标,牵头单位,1—5月进展情况,进展状态,累计完成,存在问题及原因
            2,完成城东供水管网改造18公里,18公里,住建局,管网铺到东三路,正在推进,12.5公里,雨季停工
            5-1,新建停车场3处,2处,住建局,完成选址,,,
            """);

        var reasons = _scratch.At("退回.csv");
        var refused = Refused("plan", "import", returned, "--year", "2025", "--role", "reporter", "--unit", "住建局", "--as", "小李", "--yes", "--reasons", reasons);
        Assert.Contains("一行也没有写", refused.Remarks, StringComparison.Ordinal);
        Assert.Contains("luoshi plan revise 5-1", File.ReadAllText(reasons), StringComparison.Ordinal);

        Done("plan", "import", returned, "--year", "2025", "--unit", "住建局", "--as", "小李", "--yes", "--accept-good");
        var shown = Done("progress", "show", "2").Output;
        Assert.Contains("2025-05  正在推进", shown, StringComparison.Ordinal);
        Assert.Contains("12.5公里", shown, StringComparison.Ordinal);
        Assert.Contains("新建停车场2处", Done("plan", "show").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_handed_back_with_the_reasons_beside_its_rows()
    {
        Import(Issued, "--issued", "2025-01-20", "--approved-by", "陈县长", "--yes");
        var (file, back) = (_scratch.At("印发.xlsx"), _scratch.At("退回.xlsx"));
        Done("plan", "export", "--year", "2025", "--blanks", "--period", "2025-05", "--out", file);
        Done("plan", "revise", "2", "--due", "2025-10-31", "--approved-by", "陈县长", "--reason", "雨季停工");

        Refused("plan", "import", file, "--reasons", back);

        using (var package = System.IO.Compression.ZipFile.OpenRead(back))
        using (var sheet = new StreamReader(package.Entries.First(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open()))
            Assert.Contains("luoshi plan revise 2，写明理由和批准人", sheet.ReadToEnd(), StringComparison.Ordinal);
        var again = Refused("plan", "import", back);
        Assert.Contains("不变 3，不采纳 1", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("没有看懂", again.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_that_cannot_be_taken_says_why_and_what_to_do()
    {
        var run = Refused("plan", "import", Write("错.csv", """
            2025年任务表,,,,,
            序号,任务内容,完成时限,责任单位,任务来源,任务类型
            1,修路,九月里,交通局,,
            1,修桥,,交通局,,
            1,修渠,,水利局,,
            2025-01-13,清淤,,水利局,,
            甲,植树,,林草局,,
            7,,,林草局,,
            8,开会,,办公室,听说,
            9,建站,,交通局,,大事
            """));

        Golden.Equal("Ledgers/import-reasons.golden.txt", run.Output);
    }

    [Fact]
    public void Three_thousand_rows_are_taken_in_as_one_and_taken_back_unchanged()
    {
        var table = new StringBuilder("2025年任务表,,,,\n序号,任务内容,年度目标,完成时限,责任单位\n");
        for (var number = 1; number <= 3000; number++) table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number},改造{number}号渠道{number % 90 + 1}公里,{number % 90 + 1}公里,{number % 12 + 1}月底,水利局\n");
        var file = Write("大表.csv", table.ToString());
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Done("plan", "import", file, "--yes");
        Assert.Contains("不变 3000，不采纳 0", Done("plan", "import", file).Output, StringComparison.Ordinal);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("没有找到表头", "姓名,电话\n小王,1\n")]
    [InlineData("请加 --year", "序号,任务内容\n1,修路\n")]
    public void A_file_that_is_no_task_table_is_refused_with_the_way_on(string sentence, string text) =>
        Assert.Contains(sentence, Refused("plan", "import", Write("表.csv", text)).Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_task_is_split_and_one_is_added_with_its_paper()
    {
        Done("plan", "propose", _scratch.Write("报告.md"));
        Done("plan", "split", "1", "--into", "增长6.5%左右@发改委", "--into", "分季调度@统计局");
        Assert.Contains("--paper", Refused("plan", "add", "整治河道", "--origin", "instruction").Remarks, StringComparison.Ordinal);
        Done("plan", "add", "整治河道", "--origin", "instruction", "--paper", "陈县长批示〔2025〕7号", "--lead", "水利局");

        var plan = Done("plan", "show").Output;
        Assert.Contains("1-2", plan, StringComparison.Ordinal);
        Assert.Contains("整治河道", plan, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Run Import(string table, params string[] words) => Done(["plan", "import", Write("任务表.csv", table), .. words]);

    private string Write(string name, string text) => _scratch.Write(name, text.Replace("\r", "", StringComparison.Ordinal));

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks + run.Output);
        return run;
    }

    private Run Refused(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 2, run.Remarks + run.Output);
        return run;
    }

    private Run Of(string[] words)
    {
        string[] named = words is ["ledger", ..] or [_, "show" or "export", ..] || words.Contains("--as") ? [] : ["--as", "林主任"];
        return Run.Of([.. words, .. named, "--ledger", _scratch.At("luoshi.db")]);
    }
}
