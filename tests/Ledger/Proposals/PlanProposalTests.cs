using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Proposals;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>The draft plan of the sample report, as the supervision office gets it.</summary>
public sealed class PlanProposalTests
{
    private static readonly IReadOnlyList<ProposedTask> _tasks = PlanProposal.Of(Sources.Sample, Sources.Units);

    [Fact]
    public void Every_item_stands_in_exactly_one_task_in_the_order_of_the_report() => Placing.AssertWhole(Sources.Sample, _tasks);

    [Fact]
    public void Main_expected_targets_are_a_task_each_with_the_statistics_bureau_beside_the_line_department()
    {
        var output = With("规上工业增加值");
        var people = With("城镇和农村居民");

        Assert.Equal((TaskKind.Headline, "工信局"), (output.Content.Kind, output.Content.Lead));
        Assert.Contains("统计局", output.Content.Supporters);
        Assert.Equal([6.5m, 8.5m], people.Content.Measures.Select(measure => measure.Value));
        Assert.Equal(8, _tasks.Count(task => task.Content.Kind == TaskKind.Headline));
    }

    [Fact]
    public void Works_with_a_number_beneath_them_are_a_project_that_says_what_it_is_to_reach()
    {
        var reservoir = With("大坝填筑");

        Assert.Equal((TaskKind.Project, "水利局"), (reservoir.Content.Kind, reservoir.Content.Lead));
        Assert.Equal("推进望舒水库大坝填筑，完成年度投资1.4亿元。", reservoir.Content.Words);
        Assert.Equal([2, 4], reservoir.Items.Select(item => item.Strength));
        Assert.Equal((140_000_000m, "元"), reservoir.Content.Measures.Select(measure => (measure.Value, measure.Unit)).Single());
    }

    [Fact]
    public void Chapter_and_theme_are_those_of_the_report_without_their_marks()
    {
        Assert.Equal(("聚力城乡融合，让家园更美丽", "更新城市"), Place(With("改造老旧小区9个、惠及")));
        Assert.Equal(("聚力扩大内需，让市场更活跃", "激活县域商业"), Place(With("乡镇商贸中心")));
        Assert.Equal(("聚力安全稳定，让底线更牢固", ""), Place(With("食品药品")));
        Assert.Equal(("全面加强政府自身建设", "依法行政，守住边界"), Place(With("普法")));
    }

    [Fact]
    public void A_practical_matter_is_one_task_of_its_own_list()
    {
        var matters = _tasks.Where(task => task.List == TaskList.PracticalMatters).ToList();

        Assert.Equal(10, matters.Count);
        Assert.Equal("教育局 住建局 水利局 交通局", string.Join(' ', new[] { matters[0], matters[2], matters[4], matters[9] }.Select(task => task.Content.Lead)));
        Assert.Equal("新增停车泊位485个、充电桩66个，建成口袋公园4个。", matters[3].Content.Words);
    }

    [Fact]
    public void A_bound_that_excludes_its_number_stays_so_in_the_measure()
    {
        var measure = With("游客接待量").Content.Measures[0];

        Assert.Equal((9_000_000m, "人次", Bound.Min, true), (measure.Value, measure.Unit, measure.Bound, measure.Strict));
    }

    [Fact]
    public void A_task_is_due_when_the_last_of_its_items_is()
    {
        var farmland = With("高标准农田");

        Assert.Equal(new DateOnly(2025, 12, 31), farmland.Content.Due);
        Assert.Equal(new DateOnly(2025, 9, 30), farmland.Items[1].Due);
    }

    [Fact]
    public void A_proposal_says_by_which_words_who_else_and_how_sure() =>
        Assert.Matches("建议由水利局牵头，因为写到“.*水库.*”.*；.*；把握 0\\.\\d\\d。", With("大坝填筑").Why[^1]);

    [Fact]
    public void Without_a_directory_nobody_is_named_and_the_plan_says_so()
    {
        var tasks = PlanProposal.Of(Sources.Sample, new([]));

        Placing.AssertWhole(Sources.Sample, tasks);
        Assert.All(tasks, task => Assert.Equal("", task.Content.Lead));
        Assert.All(tasks, task => Assert.Contains("请人工指定牵头单位", task.Why[^1], StringComparison.Ordinal));
    }

    private static ProposedTask With(string words) => _tasks.First(task => task.Content.Words.Contains(words, StringComparison.Ordinal));

    private static (string, string) Place(ProposedTask task) => (task.Content.Chapter, task.Content.Theme);
}
