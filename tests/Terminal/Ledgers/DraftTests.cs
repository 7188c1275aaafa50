using System.Diagnostics;

namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>A draft of the real program: split, dropped, exported and taken back, approved by whom.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly Beginning _proposed = new(scratch =>
    [
        ["init", "990101", "云牧县", "--as", "管理员"],
        ["plan", "propose", scratch.Write("报告.md", Report), "--as", "林主任"],
    ]);

    private readonly Scratch _scratch = new();

    public DraftTests() => _proposed.CopyInto(_scratch);

    private const string Report = """
        政府工作报告

        ——2026年1月12日在云牧县第九届人民代表大会第六次会议上

        ## 一、2025年工作回顾

        奶产量突破2.1万吨，同比增长12.4%。

        ## 二、2026年工作安排

        ### （一）改善环境

        **补齐短板。** 完成城东供水管网改造18公里、新建停车场5个。
        """;

    [Fact]
    public void A_split_names_the_goals_that_went_to_no_part_and_keeps_where_it_comes_from()
    {
        var split = Done("plan", "split", "1", "--into", "改造供水管网18公里@住建局", "--into", "建设停车设施@住建局", "--as", "林主任");

        Assert.Contains("没有归入任何一项", split.Remarks, StringComparison.Ordinal);
        Assert.Contains("5个", split.Remarks, StringComparison.Ordinal);
        var part = Done("plan", "show", "1-2").Output;
        Assert.Contains("工作内容", part, StringComparison.Ordinal);
        Assert.Contains("拟定依据", part, StringComparison.Ordinal);
        Assert.Contains("定性", part, StringComparison.Ordinal);
        Assert.Contains("18公里", Done("plan", "show", "1-1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_count_the_tasks_that_stand_and_a_split_one_names_its_parts_without_blanks()
    {
        Done("plan", "split", "1", "--into", "改造供水管网18公里@住建局", "--into", "新建停车场5个@住建局", "--as", "林主任");

        var shown = Done("plan", "show").Output;

        Assert.Contains("改善环境（2）", shown, StringComparison.Ordinal);
        Assert.Contains("共 2 项", shown, StringComparison.Ordinal);
        Screen.Says(shown, "（已拆分为1-1、1-2）");
        Assert.DoesNotContain("、 ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_that_is_only_guessed_is_counted_as_doubtful_and_what_has_no_room_is_named()
    {
        using var scratch = new Scratch();
        Run Told(params string[] words) => Run.Of([.. words, "--ledger", scratch.At("luoshi.db")]);
        Told("init", "990101", "云牧县", "--as", "管理员");
        Told("plan", "propose", scratch.Write("报告.md", $"{Report}\n\n**其他工作。** 抓好其他各项工作。"), "--as", "林主任");

        var shown = Told("plan", "show").Output;

        Screen.Says(shown, "把握不大的");
        Screen.Says(shown, "没有列出");
        Screen.Says(shown, "牵头领导");
        Assert.DoesNotContain("前后与它", Told("plan", "show", "2", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_a_task_outside_all_chapters_comes_back_as_it_went()
    {
        Assert.Contains("第 2 项", Done("plan", "add", "办好陈县长批示事项", "--origin", "instruction", "--paper", "批示", "--as", "林主任").Remarks, StringComparison.Ordinal);
        foreach (var file in new[] { _scratch.At("全.csv"), _scratch.At("全.xlsx") })
        {
            Done("plan", "export", "--out", file);
            Assert.Contains("新增 0，改动 0，不变 2，不采纳 0", Done("plan", "import", file, "--dry-run", "--as", "林主任").Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_task_of_the_draft_is_dropped()
    {
        Done("plan", "add", "落实批示", "--origin", "instruction", "--paper", "批示", "--as", "林主任");
        Assert.Contains("plan drop 2", Of("plan", "withdraw", "2", "--reason", "重复", "--approved-by", "陈县长", "--as", "林主任").Remarks, StringComparison.Ordinal);

        Done("plan", "drop", "2", "--reason", "重复", "--as", "林主任");

        Assert.Contains("已删去", Done("plan", "show").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("落实批示", Done("plan", "export", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_becomes_a_leader_by_the_variable_with_their_own_name()
    {
        var start = new ProcessStartInfo(Run.Program, ["plan", "approve", "--ledger", _scratch.At("luoshi.db")]);
        start.Environment["LUOSHI_AS"] = "林主任";

        var run = Run.With(start);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--as 领导姓名 --role leader", run.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_another_place_is_proposed_with_a_remark()
    {
        File.Delete(_scratch.At("luoshi.db"));
        Done("init", "990102", "青云县", "--as", "管理员");

        Assert.Contains("报告是云牧县的，账本是青云县的", Done("plan", "propose", _scratch.At("报告.md"), "--as", "林主任").Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    private Run Of(params string[] words) => Run.Of([.. words, "--ledger", _scratch.At("luoshi.db")]);
}
