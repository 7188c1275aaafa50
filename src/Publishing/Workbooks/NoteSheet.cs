using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Workbooks;

/// <summary>说明: what the workbook is, where it comes from, what it counts, and what its words mean.</summary>
internal static class NoteSheet
{
    public static SheetPlan<(string Label, string Words)> Of(Reading reading, TaskTable table) => new(
        "说明",
        "说明",
        "本表由程序从报告文字读出，是供人核对的初稿；一切以报告原文为准。",
        [
            new(new("项目", 18, row => row.Label), CellLook.Label),
            new(new("内容", 112, row => row.Words), CellLook.Text),
        ],
        [.. Source(reading), .. Counts(reading, table), .. Legend()],
        Frozen: 0);

    private static IEnumerable<(string, string)> Source(Reading reading)
    {
        var report = reading.Report;
        yield return ("报告", report.Title ?? "（没有读出标题）");
        if (report.Place is { } place) yield return ("地区", report.PlaceCode is { } code ? $"{place}（行政区划代码 {code}）" : place);
        if (report.Session is { } session) yield return ("会议", session);
        if (report.GivenOn is { } day) yield return ("报告日期", $"{day.Year}年{day.Month}月{day.Day}日");
        if (report.Speaker is { } speaker) yield return ("报告人", speaker);
        if (report.ReviewYear is { } review) yield return ("回顾年份", $"{review}年");
        if (report.PlanYear is { } plan) yield return ("计划年份", $"{plan}年");
        yield return ("来源文件", Path.GetFileName(reading.Document.Name));
        yield return ("来源文件 SHA-256", reading.Document.SourceHash);
    }

    private static IEnumerable<(string, string)> Counts(Reading reading, TaskTable table)
    {
        yield return ("主要预期目标", table.Targets.Count > 0
            ? $"{table.Targets.Count} 项，其中可核验 {table.Targets.Count(row => row.Item.Checkable)} 项"
            : "没有读出，请对照原文核对");
        yield return ("任务", $"{table.Tasks.Count} 项，其中可核验 {table.Tasks.Count(row => row.Item.Checkable)} 项");
        yield return ("任务按力度", string.Join("，", Enumerable.Range(1, 5).Reverse().Select(strength =>
            $"{Terms.GradeOf(strength)} {table.Tasks.Count(row => row.Item.Strength == strength)} 项")));
        yield return ("数据", $"{reading.Figures.Count} 条：" + string.Join("，", Enum.GetValues<Role>().Select(role =>
            $"{Terms.Of(role)} {reading.Figures.Count(figure => figure.Role == role)}")));
        if (Doubt.CountIn(reading) is var doubts and > 0) yield return ("识别存疑",
            $"有 {doubts} 个数据的字识别把握不高，请对照原件：年度目标里标 {Doubt.Mark}，“数据”表里依据写有 scan.unsure");
        yield return ("不算数据的数字", $"{reading.Skipped.Count} 处：" + string.Join("，", reading.Skipped
            .GroupBy(skipped => skipped.Why).OrderBy(group => group.Key).Select(group => $"{Terms.Of(group.Key)} {group.Count()}")));
    }

    private static IEnumerable<(string, string)> Legend() =>
    [
        ("力度", "5 硬性：确保、必须、不低于；4 明确：完成、建成、举办，或动词带数；3 力争：力争、争创、争取；2 推进：加快、推进、优化；1 谋划：谋划、探索、研究。"),
        ("可核验", "是：到年底任何人只凭报告文字就能判断做到没有。"),
        ("类型", "主要指标、量化（有数或全覆盖一类的硬杠）、创建（称号、评审）、活动、文件（规划、方案）、项目（建设、投资）、定性；同时符合几种时取排在前面的。"),
        ("任务序号", "“数据”表里的任务序号：数字是任务分解表的序号，“目标3”是主要预期目标的第 3 项。"),
        ("完成时限", "原文写明的照原文（6月底前、上半年），没有写明的按计划年份年底。"),
        ("界限", "≥ 以上、不低于；> 超过、突破（不含本数）；≤ 以内、不超过；≈ 左右、约、近；空白为原数。"),
        ("用途", "完成：回顾部分的结果；目标：要达到的；基数：用来比较的旧数；背景：只是提到。"),
        ("出处", "章节编号和标题，以及在报告文字中的起止位置（从 0 数起的字符数，换行也算；luoshi text 打印同一份文字，luoshi explain 说明某处怎样读出）。"),
        ("打印", "A4 横向；“工作措施”以右各栏不打印，可用列上方的折叠键收起。"),
    ];
}
