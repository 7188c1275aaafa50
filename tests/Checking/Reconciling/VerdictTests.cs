using Luoshi.Checking.Reconciling;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Checking.Tests.Reconciling;

/// <summary>One sentence of a plan, what the next review says, and what that makes of the promise.</summary>
public sealed class VerdictTests
{
    [Theory]
    [InlineData("新建口袋公园12座。", "新建口袋公园12座。", PromiseVerdict.Met)]
    [InlineData("新建口袋公园12座。", "新建口袋公园13座。", PromiseVerdict.Exceeded)]
    [InlineData("新建口袋公园12座。", "新建口袋公园9座。", PromiseVerdict.Partly)]
    [InlineData("旅游收入达到83亿元。", "旅游收入完成82.8亿元。", PromiseVerdict.Missed)]
    [InlineData("确保城镇登记失业率控制在4%以内。", "城镇登记失业率3.9%。", PromiseVerdict.Met)]
    [InlineData("社会消费品零售总额增长10%。", "社会消费品零售总额下降3%。", PromiseVerdict.Missed)]
    public void Figures_are_compared_with_bound_and_direction(string plan, string review, PromiseVerdict verdict) => AssertVerdict(plan, review, verdict);

    [Theory]
    [InlineData("建成云岭抽水蓄能电站。", "云岭抽水蓄能电站建成投用。", PromiseVerdict.Met)]
    [InlineData("建成云岭抽水蓄能电站。", "云岭抽水蓄能电站开工建设。", PromiseVerdict.Partly)]
    [InlineData("开工建设云岭抽水蓄能电站。", "云岭抽水蓄能电站主体工程加快推进。", PromiseVerdict.Met)]
    [InlineData("加快云岭抽水蓄能电站建设。", "云岭抽水蓄能电站主体完工。", PromiseVerdict.Partly)]
    [InlineData("争创国家级云岭天马小镇。", "云岭天马小镇获评国家级特色小镇。", PromiseVerdict.Met)]
    [InlineData("建成云岭抽水蓄能电站。", "云岭抽水蓄能电站尚未建成。", PromiseVerdict.Missed)]
    public void Deeds_are_compared_by_how_far_they_have_come(string plan, string review, PromiseVerdict verdict) => AssertVerdict(plan, review, verdict);

    [Theory]
    [InlineData("建成云岭抽水蓄能电站一期。", "云岭抽水蓄能电站一期竣工。", PromiseVerdict.Met)]
    [InlineData("建成松塔湖引水工程。", "云岭抽水蓄能电站一期、松塔湖引水工程竣工。", PromiseVerdict.Met)]
    [InlineData("建成云岭抽水蓄能电站。", "云岭抽水蓄能电站一期竣工。", PromiseVerdict.Partly)]
    public void A_first_phase_is_all_where_it_was_promised_and_where_it_is_of_another_work(string plan, string review, PromiseVerdict verdict) => AssertVerdict(plan, review, verdict);

    [Theory]
    [InlineData("云岭200万吨褐煤提质项目年内投产。", "云岭200万吨褐煤提质项目主体完工。", PromiseVerdict.Partly)]
    [InlineData("云岭200万吨褐煤提质项目年内投产。", "云岭200万吨褐煤提质项目建成投产。", PromiseVerdict.Met)]
    public void A_figure_in_a_name_tells_which_work_is_meant(string plan, string review, PromiseVerdict verdict) => AssertVerdict(plan, review, verdict);

    [Theory]
    [InlineData("居民消费价格涨幅控制在3%左右。", "居民消费价格上涨1.8%。", PromiseVerdict.Met)]
    [InlineData("新增高新技术企业100家。", "高新技术企业达到660家。", PromiseVerdict.Restated)]
    [InlineData("新建乡村民宿集群12个。", "乡村民宿集群12个加快建设。", PromiseVerdict.Partly)]
    public void A_figure_that_agrees_is_not_all_that_counts(string plan, string review, PromiseVerdict verdict) => AssertVerdict(plan, review, verdict);

    [Theory]
    [InlineData("旅游业增加值占地区生产总值比重达到7%。", "服务业增加值占地区生产总值比重提高到45.9%。")]
    [InlineData("外贸进出口总额增长5%。", "外贸进出口总额较“十二五”时期增长27%。")]
    [InlineData("全年引进企业20家。", "五年来引进企业112家。")]
    [InlineData("实施市政道路项目11个。", "实施市政道路项目62个。")]
    public void Another_subject_several_years_or_many_times_the_target_are_not_kept(string plan, string review)
    {
        var (before, after) = Pair(plan, review);
        Assert.Contains(Of(before, after, plan[..^1]).Verdict, (PromiseVerdict[])[PromiseVerdict.Restated, PromiseVerdict.Silent]);
    }

    [Theory]
    [InlineData("社会消费品零售总额增长10%，固定资产投资增长12%。", "固定资产投资增长12%", PromiseVerdict.Missed)]
    [InlineData("社会消费品零售总额增长10%，固定资产投资增长12%。", "社会消费品零售总额增长10%", PromiseVerdict.Met)]
    public void A_clause_that_tells_two_measures_side_by_side_answers_both(string plan, string promise, PromiseVerdict verdict)
    {
        var (before, after) = Pair(plan, "社会消费品零售总额、固定资产投资分别增长10%和11.1%。");
        Assert.Equal(verdict, Of(before, after, promise).Verdict);
    }

    [Theory]
    [InlineData("打通城区断头路3条。", "城区三条断头路彻底打通。", PromiseVerdict.Met)]
    [InlineData("打通城区断头路3条。", "城区两条断头路彻底打通。", PromiseVerdict.Partly)]
    [InlineData("打通城区断头路12条。", "城区十二条断头路彻底打通。", PromiseVerdict.Met)]
    [InlineData("创建省级和美乡村2个。", "栗坡村、鹿鸣滩村跻身省级和美乡村。", PromiseVerdict.Met)]
    [InlineData("创建省级和美乡村3个。", "栗坡村、鹿鸣滩村跻身省级和美乡村。", PromiseVerdict.Partly)]
    public void What_is_spelled_out_or_told_by_names_is_counted(string plan, string review, PromiseVerdict verdict) => AssertVerdict(plan, review, verdict);

    [Theory]
    [InlineData("打通城区断头路3条。", "城区三条断头路尚未打通。")]
    [InlineData("打通城区断头路3条。", "城区三条断头路正在打通。")]
    [InlineData("打通城区断头路3条。", "五年来，城区三条断头路彻底打通。")]
    [InlineData("较大事故控制在2起以内。", "较大事故发生五起。")]
    [InlineData("新建口袋公园3个。", "口袋公园三个月内建成。")]
    [InlineData("创建卫生村3个。", "教育、卫生、文化工作获评全省先进。")]
    public void What_is_not_done_of_several_years_limited_or_another_thing_is_not_counted_as_kept(string plan, string review)
    {
        var (before, after) = Pair(plan, review);
        Assert.DoesNotContain("报告写的是", Of(before, after, plan[..^1]).Because.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("点了", Of(before, after, plan[..^1]).Because.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("污水处理厂日处理能力达到2.2万立方米。", "污水处理厂日处理能力正由1.2万立方米向2.2万立方米迈进。", PromiseVerdict.Partly)]
    [InlineData("新增规上企业3家。", "“十四五”以来，全县接力奔跑，新增规上企业12家。", PromiseVerdict.Restated)]
    [InlineData("加快建设云岭高速公路。", "云岭高速公路建成通车。", PromiseVerdict.Met)]
    [InlineData("争创国家知识产权示范城市。", "入选首批国家知识产权示范城市。", PromiseVerdict.Met)]
    public void What_the_sentence_around_the_figure_says_counts(string plan, string review, PromiseVerdict verdict) => AssertVerdict(plan, review, verdict);

    [Theory]
    [InlineData("外贸进出口总量增长5%。", "外贸进出口总量增长10%。", PromiseVerdict.Exceeded)]
    [InlineData("城镇新增就业2000人。", "城镇新增就业5200人。", PromiseVerdict.Exceeded)]
    [InlineData("固定资产投资增长6.5%，外贸进出口总额增长8.5%。", "固定资产投资增长6%，外贸进出口总额增长9%。", PromiseVerdict.Missed)]
    [InlineData("单位生产总值能耗下降3%。", "单位生产总值能耗下降5%。", PromiseVerdict.Exceeded)]
    public void The_same_measure_is_compared_however_far_it_went(string plan, string review, PromiseVerdict verdict)
    {
        var (before, after) = Pair(plan, review);
        Assert.Equal(verdict, Of(before, after, plan[..8]).Verdict);
    }

    [Fact]
    public void A_fall_that_went_further_than_promised_is_not_shown_as_a_larger_minus()
    {
        var (plan, review) = Pair("单位生产总值能耗下降3%。", "单位生产总值能耗下降5%。");

        Assert.Equal(new("下降5% > 下降3%", "down 5% > down 3%"), Of(plan, review, "单位生产总值能耗").Because);
    }

    [Theory]
    [InlineData("到2027年，旅游收入达到83亿元。", "旅游收入完成62.8亿元。", PromiseVerdict.Partly)]
    [InlineData("到2027年，旅游收入达到83亿元。", "旅游收入完成83亿元。", PromiseVerdict.Met)]
    public void A_target_for_a_later_year_is_not_missed_before_it_is_due(string plan, string review, PromiseVerdict verdict)
    {
        var (before, after) = Pair(plan, review);
        var promise = Of(before, after, "旅游收入达到83亿元");

        Assert.Equal(verdict, promise.Verdict);
        Assert.Equal(verdict == PromiseVerdict.Partly, promise.Because.Chinese.Contains("目标是2027年的，还没到期", StringComparison.Ordinal));
    }

    [Fact]
    public void Growth_reached_and_an_amount_missed_are_both_told()
    {
        var (plan, review) = Pair("固定资产投资增长23%，达到100亿元。", "固定资产投资完成90.7亿元，增长24.7%。");
        var promise = Of(plan, review, "固定资产投资增长23%");

        Assert.Equal(PromiseVerdict.Partly, promise.Verdict);
        Assert.Equal("90.7亿元 < 100亿元；24.7% > 23%", promise.Because.Chinese);
    }

    [Theory]
    [InlineData("建成云岭抽水蓄能电站。", "新增松塔湖湿地公园步道8公里。")]
    [InlineData("筹建云岭马文化博物馆。", "松塔湖渔业科技馆获评省级科普基地。")]
    public void What_shares_no_name_and_no_matter_is_silent(string plan, string review) => AssertVerdict(plan, review, PromiseVerdict.Silent);

    [Fact]
    public void Problems_owned_up_to_are_no_results()
    {
        var (plan, review) = Pair("建成云岭抽水蓄能电站。", "同时，我们也清醒地认识到，工作中还存在不少问题：云岭抽水蓄能电站建成投用后管理不够规范。");

        Assert.Equal(PromiseVerdict.Silent, Of(plan, review, "建成云岭抽水蓄能电站").Verdict);
    }

    [Fact]
    public void Members_of_a_list_with_different_fates_are_promises_of_their_own()
    {
        var (plan, review) = Pair("办好云岭天马文化节、松塔湖冰雪马拉松。", "云岭天马文化节成功举办。");

        Assert.Equal(PromiseVerdict.Met, Of(plan, review, "云岭天马文化节").Verdict);
        Assert.Equal(PromiseVerdict.Silent, Of(plan, review, "松塔湖冰雪马拉松").Verdict);
    }

    private static void AssertVerdict(string plan, string review, PromiseVerdict verdict)
    {
        var (before, after) = Pair(plan, review);
        Assert.Equal(verdict, Of(before, after, plan[..^1]).Verdict);
    }

    private static (Vocabulary.Reading Plan, Vocabulary.Reading Review) Pair(string plan, string review) =>
        (Reports.Of(2025, "全年粮食丰收。", $"着力补齐短板。{plan}"), Reports.Of(2026, review, "继续抓好春耕生产。"));

    private static Promise Of(Vocabulary.Reading plan, Vocabulary.Reading review, string words) =>
        Reconciler.Reconcile(plan, review).Promises.Single(promise => plan.Document.Quote(promise.Span).Contains(words, StringComparison.Ordinal));
}
