using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests;

/// <summary>The work items of <see cref="Readings.Text"/>: two main targets, one across a line end, and five tasks.</summary>
internal static class MadeItems
{
    private static readonly DateOnly YearEnd = new(2025, 12, 31);

    public static IReadOnlyList<WorkItem> All(Document text) =>
    [
        new(text.SpanOf("地区生产总值增长6.5%左右")) { Kind = WorkKind.Headline, Strength = 4, Checkable = true, Section = 1, Figures = [2], Due = YearEnd },
        new(text.From("城镇、农村", "8%")) { Kind = WorkKind.Headline, Strength = 4, Checkable = true, Section = 1, Figures = [3, 4], Due = YearEnd },
        new(text.SpanOf("确保牲畜存栏稳定在83万头只以上"))
        {
            Kind = WorkKind.Quantified, Strength = 5, Checkable = true, Section = 2, Theme = "稳住底盘。", Figures = [5], Due = YearEnd,
            Why = [new("strength.hard", text.SpanOf("确保")), new("kind.quantified", text.SpanOf("83万头只"))],
        },
        new(text.SpanOf("谋划建设\"乳品, 肉品\"加工项目"))
        {
            Kind = WorkKind.Project, Strength = 1, Checkable = false, Section = 2, Theme = "稳住底盘。", Due = YearEnd,
            Why = [new("strength.explore", text.SpanOf("谋划"))],
        },
        new(text.SpanOf("6月底前完成城东供水管网改造18公里"))
        {
            Kind = WorkKind.Quantified, Strength = 4, Checkable = true, Section = 3, Figures = [6], Due = new DateOnly(2025, 6, 30),
        },
        new(text.SpanOf("新建停车场2至3处")) { Kind = WorkKind.Quantified, Strength = 4, Checkable = true, Section = 3, Figures = [7], Due = YearEnd },
        new(text.SpanOf("持续优化营商环境")) { Kind = WorkKind.Qualitative, Strength = 2, Checkable = false, Section = 3 },
    ];
}
