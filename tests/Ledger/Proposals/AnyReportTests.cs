using CsCheck;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Proposals;

namespace Luoshi.Ledger.Tests.Proposals;

public sealed class AnyReportTests
{
    private static readonly string[] _pieces =
    [
        "\n\n## 二、2025年重点任务\n\n", "\n\n### （一）夯实基础\n\n", "\n\n**夯实基础。**", "\n\n## 附件：2025年民生实事\n\n", "\n\n1. ", "\n\n", "，", "。", "；",
        "建设水库3座", "确保建成学校", "加快公路建设", "地区生产总值增长7%", "推进改革", "9月底前完成主体工程", "新增就业2000人以上", "持续优化环境",
    ];

    [Fact]
    public void Of_any_report_every_item_stands_in_one_task_and_the_order_is_kept() =>
        Gen.Int[0, _pieces.Length - 1].Array[0, 60].Sample(picks =>
        {
            var reading = Sources.OfText("政府工作报告\n\n## 一、2025年主要预期目标\n\n" + string.Concat(picks.Select(pick => _pieces[pick])));
            Placing.AssertWhole(reading, PlanProposal.Of(reading, Sources.Units));
        });

    [Fact]
    public void Ten_real_reports_give_plans_of_plausible_length()
    {
        Assert.SkipWhen(Sources.RealReports.Count == 0, Sources.NoReports);
        var some = Sources.RealReports.Where((_, place) => place % (Sources.RealReports.Count / 10) == 0).Take(10).ToList();
        foreach (var path in some)
        {
            var reading = Sources.OfFile(path);
            var tasks = PlanProposal.Of(reading, Sources.Units);

            Placing.AssertWhole(reading, tasks);
            Tell($"{Path.GetFileNameWithoutExtension(path)}: {reading.Items.Count} items, {tasks.Count} tasks, {tasks.Count(task => task.List == TaskList.PracticalMatters)} practical matters, "
                + $"{string.Join(", ", Enum.GetValues<TaskKind>().Select(kind => $"{tasks.Count(task => task.Content.Kind == kind)} {kind}"))}, {tasks.Count(task => task.Content.Lead.Length == 0)} without lead");
            Assert.InRange(tasks.Count * 100, reading.Items.Count * 30, reading.Items.Count * 95);
        }
        Assert.Equal(10, some.Count);
    }

    private static void Tell(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
