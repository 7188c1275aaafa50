using Luoshi.Checking.Panel;
using Luoshi.Vocabulary;

namespace Luoshi.Corpus.Tests.Panel;

/// <summary>What the panel makes of wordings that reports use; all of them invented.</summary>
public sealed class PanelReaderTests
{
    private const string Listed = "今年经济社会发展主要预期目标是：地区生产总值增长6%左右，固定资产投资增长8%以上，";

    [Fact]
    public void A_target_has_value_unit_bound_and_place()
    {
        var text = Report(Listed + "居民消费价格涨幅控制在3%以内。");
        var row = Target(text, "cpi");

        Assert.Equal((PanelState.Digits, 3m, "%", Bound.Max, 2025), (row.State, row.Value, row.Unit, row.Bound, row.Year));
        Assert.Equal("3%", text[row.Span!.Value.Start..row.Span.Value.End]);
    }

    [Theory]
    [InlineData("居民收入增长与经济增长同步。", "income", "与经济增长同步")]
    [InlineData("居民收入和经济增长基本同步。", "income", "和经济增长基本同步")]
    [InlineData("全体居民人均可支配收入增速高于经济增速。", "income", "高于经济增速")]
    [InlineData("进出口稳中提质。", "trade", "稳中提质")]
    [InlineData("一般公共预算收入、居民收入增长与经济增长基本同步。", "revenue", "与经济增长基本同步")]
    [InlineData("一般公共预算收入、居民收入增长与经济增长基本同步。", "income", "与经济增长基本同步")]
    [InlineData("城镇和农村居民人均可支配收入稳步增长。", "income-urban", "稳步增长")]
    [InlineData("城镇和农村居民人均可支配收入稳步增长。", "income-rural", "稳步增长")]
    [InlineData("社会消费品零售总额增长高于全省0.5个百分点。", "retail", "高于全省0.5个百分点")]
    [InlineData("单位地区生产总值能耗降低及生态环境质量指标完成省下达目标任务。", "energy", "完成省下达目标任务")]
    public void A_target_in_words_is_told_apart_from_none(string clause, string measure, string wording)
    {
        var text = Report(Listed + clause);
        var row = Target(text, measure);

        Assert.Equal(PanelState.Words, row.State);
        Assert.Equal(wording, text[row.Span!.Value.Start..row.Span.Value.End]);
        Assert.Null(row.Value);
    }

    [Theory]
    [InlineData("稳定粮食产量。", "grain", "稳定")]
    [InlineData("完成省下达的粮食生产目标任务。", "grain", "完成省下达的粮食生产目标任务")]
    [InlineData("保持固定资产投资合理增长。", "investment", "合理增长")]
    public void A_target_in_words_may_stand_outside_of_the_list(string clause, string measure, string wording)
    {
        var text = Report("今年主要预期目标是：地区生产总值增长6%左右，社会消费品零售总额增长5%。\n抓好各项工作。" + clause);

        Assert.Equal(wording, text[Target(text, measure).Span!.Value.Start..Target(text, measure).Span!.Value.End]);
    }

    [Theory]
    [InlineData("五年来，我们办成了许多大事。城镇新增就业9.1万人。")]
    [InlineData("五年城镇新增就业9.1万人。")]
    [InlineData("两年来，我们办成了许多大事。城镇新增就业9.1万人。")]
    [InlineData("六年来，累计实现城镇新增就业9.1万人。")]
    [InlineData("五年来，累计实现城镇新增就业9.1万人。")]
    [InlineData("“十三五”期间，城镇新增就业9.1万人。")]
    public void What_was_counted_over_several_years_is_no_result_of_the_year(string sentences) =>
        Assert.Equal((PanelState.Unknown, null), ResultOfChapter("一、过去一年工作回顾", $"地区生产总值增长5%，一般公共预算收入增长5%。\n{sentences}", "urban-jobs"));

    [Theory]
    [InlineData("过去五年极不寻常。我们攻坚克难。\n民生改善。城镇新增就业9.1万人，城镇化率提高到61%。\n刚刚过去的2024年，很不平凡。地区生产总值增长5%，城镇新增就业1.8万人。")]
    [InlineData("云牧县第十七届人民代表大会第一次会议以来的四年，极不平凡。城镇新增就业9.1万人，城镇化率提高到61%。\n一年来，我们攻坚克难。地区生产总值增长5%，城镇新增就业1.8万人。")]
    [InlineData("过去五年极不寻常。城镇新增就业9.1万人，城镇化率提高到61%。\n2024年，地区生产总值增长5%，一般公共预算收入增长5%。全年城镇新增就业1.8万人。")]
    public void A_chapter_of_several_years_comes_to_the_last_of_them(string review)
    {
        Assert.Equal((PanelState.Digits, 18_000m), ResultOfChapter("一、“十三五”时期和2024年工作回顾", review, "urban-jobs"));
        Assert.Equal((PanelState.Digits, 61m), ResultOfChapter("一、“十三五”时期和2024年工作回顾", review, "urbanization"));
    }

    [Theory]
    [InlineData("2024年是“十三五”时期的最后一年。地区生产总值增长5%，城镇新增就业1.8万人。")]
    [InlineData("全县上下同心。地区生产总值增长5%，达到四年来的峰值，城镇新增就业1.8万人。")]
    [InlineData("全县上下同心。地区生产总值增长5%，连续五年超过全州，城镇新增就业1.8万人。")]
    public void Naming_several_years_in_passing_hides_no_result(string review) =>
        Assert.Equal((PanelState.Digits, 18_000m), ResultOfChapter("一、2024年工作回顾", review, "urban-jobs"));

    [Fact]
    public void Persons_counted_in_passing_give_way_to_those_of_the_whole_year() =>
        Assert.Equal((PanelState.Digits, 5650m), ResultOfChapter("一、2024年工作回顾", "地区生产总值增长5%，一般公共预算收入增长5%。新增营业面积10万平方米，新增就业3000人。全年实现新增就业5650人。", "urban-jobs"));

    [Theory]
    [InlineData("社会消费品零售总额、外贸总额等指标增速快于全国。", "retail")]
    [InlineData("固定资产投资增速超出预期2.5个百分点。", "investment")]
    [InlineData("前三季度，固定资产投资增长4.1%。", "investment")]
    public void A_measure_of_which_something_is_said_is_not_told_as_none(string clause, string measure) =>
        Assert.Equal(PanelState.Unknown, Result("地区生产总值增长5%。" + clause, measure).State);

    [Fact]
    public void A_target_that_is_proposed_is_a_target()
    {
        var text = Report("建议奋力实现地区生产总值增长6.4%左右，一般公共预算收入、居民收入增长与经济增长大体同步。城镇登记失业率控制在3.5%以内。");

        Assert.Equal(6.4m, Target(text, "gdp").Value);
        Assert.Equal((PanelState.Words, PanelState.Words), (Target(text, "revenue").State, Target(text, "income").State));
    }

    [Theory]
    [InlineData("促进外贸提质增效。", "trade")]
    [InlineData("到2030年，居民收入增长与经济增长同步。", "income")]
    [InlineData("稳定粮食生产，办好农村的事。", "grain")]
    public void Work_to_be_done_and_aims_of_later_years_are_no_target(string clause, string measure) =>
        Assert.Equal(PanelState.None, Target(Report(Listed + "城镇新增就业2万人。\n抓好各项工作。" + clause), measure).State);

    [Fact]
    public void Where_the_plan_sets_no_target_the_state_is_none_and_where_no_list_was_found_it_is_unknown()
    {
        Assert.Equal(PanelState.None, Target(Report(Listed + "城镇新增就业2万人。"), "trade").State);
        Assert.Equal(PanelState.Unknown, Target(Report("今年要全力抓好各项工作，建设水库3座。"), "trade").State);
    }

    [Theory]
    [InlineData("城乡居民人均可支配收入分别增长6%、7%。", "income-urban", 6)]
    [InlineData("城乡居民人均可支配收入分别增长6%、7%。", "income-rural", 7)]
    [InlineData("城镇、农村居民人均可支配收入均增长8%。", "income-rural", 8)]
    [InlineData("社会消费品零售总额、外贸进出口总额增长4%。", "trade", 4)]
    [InlineData("粮食播种面积30万亩、产量12万吨。", "grain", 120_000)]
    [InlineData("工业增加值增长9%（其中，规模以上工业增加值增长10%）。", "industry", 10)]
    [InlineData("工业增加值增长9%（其中，规模以上工业增加值增长10%）。", "industry-all", 9)]
    [InlineData("财政总收入和地方级财政收入分别增长7%和7.4%。", "revenue", 7.4)]
    [InlineData("属地企业进出口贸易额增长10%。", "trade", 10)]
    [InlineData("农民人均纯收入增长12%。", "income-rural", 12)]
    [InlineData("地方财政一般预算收入增长5%。", "revenue", 5)]
    [InlineData("规模以上工业增长7%。", "industry", 7)]
    [InlineData("固定资产投资（不含农户）增长12%。外贸总额增长5%。", "trade", 5)]
    public void Every_wording_of_a_measure_leads_to_it(string clause, string measure, double value) =>
        Assert.Equal((decimal)value, Target(Report(Listed + clause), measure).Value);

    [Fact]
    public void Growth_may_be_told_by_the_name_alone()
    {
        var text = Report("今年经济增长预期目标为5%左右，进出口实现正增长，居民消费价格指数控制在103%以内。居民收入与经济同步增长。");

        Assert.Equal((PanelState.Digits, 5m, Bound.About), Target(text, "gdp") is var gdp ? (gdp.State, gdp.Value, gdp.Bound) : default);
        Assert.Equal(PanelState.Words, Target(text, "trade").State);
        Assert.Equal(PanelState.Words, Target(text, "income").State);
        Assert.Equal(PanelState.Unknown, Target(text, "cpi").State);
    }

    [Fact]
    public void A_sum_over_several_kinds_is_no_value_of_one_of_them() =>
        Assert.Equal(PanelState.Unknown, Target(Report(Listed + "完成各项任务。\n城镇新增就业、失业人员再就业7500人。"), "urban-jobs").State);

    [Theory]
    [InlineData("社会消费品零售总额下降2.9%。", "retail", -2.9)]
    [InlineData("单位地区生产总值能耗下降3%。", "energy", 3)]
    [InlineData("单位地区生产总值能耗上升1.2%。", "energy", -1.2)]
    public void Values_are_signed_by_the_way_in_which_the_measure_is_told(string clause, string measure, double value) =>
        Assert.Equal((decimal)value, Result(clause, measure).Value);

    [Theory]
    [InlineData("全年实现（预计，下同）地区生产总值261亿元，增长（同比，下同）8.3%。")]
    [InlineData("全县地区生产总值首次跨越250亿元大关，达到261亿元，增长8.3%。")]
    public void What_is_said_around_a_measure_does_not_hide_it(string clause) => Assert.Equal(8.3m, Result(clause, "gdp").Value);

    [Theory]
    [InlineData("地区生产总值较2019年增长30%。")]
    [InlineData("地区生产总值由2019年的100亿元增加到140亿元，增长40%，年均增长6.9%。")]
    [InlineData("前三季度，地区生产总值完成90亿元，同比增长4.1%。")]
    [InlineData("五年来，地区生产总值年均增长6.5%。")]
    public void Growth_over_several_years_or_a_part_of_one_is_no_result_of_the_year(string clause) =>
        Assert.NotEqual("%", Result(clause, "gdp").Unit);

    [Fact]
    public void A_measure_that_stood_still_does_not_take_its_neighbours_number()
    {
        Assert.Equal(PanelState.None, Result("固定资产投资同上年持平、社会消费品零售总额增长7.3%。", "investment").State);
        Assert.Equal(7.3m, Result("固定资产投资同上年持平、社会消费品零售总额增长7.3%。", "retail").Value);
    }

    [Fact]
    public void Each_measure_has_one_row_a_side()
    {
        var rows = PanelReader.Read(Readings.OfText(Report(Listed + "地区生产总值增长7%。")));

        Assert.Equal(rows.Count, rows.DistinctBy(row => (row.Measure.Id, row.Side)).Count());
        Assert.Equal(6, rows.Single(row => row is { Measure.Id: "gdp", Side: PanelSide.Target }).Value);
    }

    [Fact]
    public void A_text_that_is_no_report_has_no_row() => Assert.Empty(PanelReader.Read(Readings.OfText("今天天气很好。")));

    private static PanelRow Target(string text, string measure) => Row(text, measure, PanelSide.Target);

    private static PanelRow Result(string clause, string measure) =>
        Row(Report(Listed + "城镇新增就业2万人。", $"{clause}一般公共预算收入增长5%，城镇新增就业1万人。"), measure, PanelSide.Result);

    private static (PanelState, decimal?) ResultOfChapter(string title, string review, string measure) =>
        Row(Report(Listed + "城镇新增就业2万人。", review, title), measure, PanelSide.Result) is var row ? (row.State, row.Value) : default;

    private static PanelRow Row(string text, string measure, PanelSide side) =>
        PanelReader.Read(Readings.OfText(text)).Single(row => row.Measure.Id == measure && row.Side == side);

    private static string Report(string plan, string review = "地区生产总值增长5%，一般公共预算收入增长5%。", string chapter = "一、2024年工作回顾") =>
        $"政府工作报告\n2025年1月5日在云牧县第十八届人民代表大会第四次会议上\n\n{chapter}\n{review}\n\n二、2025年工作安排\n{plan}\n";
}
