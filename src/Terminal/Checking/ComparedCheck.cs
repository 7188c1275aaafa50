using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Findings;

namespace Luoshi.Terminal.Checking;

/// <summary>Whether the reports can be compared as they were given; what cannot is refused, what is only odd is remarked on.</summary>
internal static class ComparedCheck
{
    public static void Check(Compared reports, Voice voice)
    {
        if (reports.Last is { } last) CheckLast(reports.Report, last, voice);
        foreach (var parent in reports.Parents) CheckParent(reports.Report, parent, voice);
        foreach (var reading in (IEnumerable<Reading>)[reports.Report, .. reports.Last is { } one ? [one] : Array.Empty<Reading>(), .. reports.Parents]) RequireReport(reading);
        if (!reports.Report.Has(Part.Plan)) voice.Remark(new(
            "报告里没有读出工作安排：只核对了回顾部分，目标没有可比的。",
            "No plan part was read in the report: the review alone was checked, there were no targets to compare."));
    }

    /// <summary>Refuses what has nothing of a report.</summary>
    public static void RequireReport(Reading reading)
    {
        if (reading.Sections.Count == 0 && reading.Items.Count == 0) throw new Failure(new(
            $"{reading.Document.Name} 不像政府工作报告：没有章节，也没有任务，没有什么可核。",
            $"{reading.Document.Name} is no government work report: it has no chapter and no task, so there is nothing to check."));
    }

    private static void CheckLast(Reading report, Reading last, Voice voice)
    {
        CheckSame(report, last, "--last");
        if (report.Report.Place is { } here && last.Report.Place is { } there && here != there) throw new Failure(new(
            $"--last 要同一个地方上一年的报告：{report.Document.Name} 是{here}的，{last.Document.Name} 是{there}的。",
            $"--last takes the same place's report of the year before: {report.Document.Name} is of {here}, {last.Document.Name} of {there}."));
        if (report.Report.PlanYear is not { } now || last.Report.PlanYear is not { } then) voice.Remark(new(
            "有一份报告没有写明年份，先后次序没有核对。", "A report does not tell its year: their order was not checked."));
        else if (then >= now) throw new Failure(new(
            $"--last 要上一年的报告：{report.Document.Name} 是 {now} 年的，{last.Document.Name} 是 {then} 年的。请把两份对调，或换成 {now - 1} 年的。",
            $"--last takes the report of the year before: {report.Document.Name} is of {now}, {last.Document.Name} of {then}. Exchange them, or give the one of {now - 1}."));
        else if (then < now - 1) voice.Remark(new(
            $"--last 给的是 {then} 年的报告，中间隔了 {now - then - 1} 年，与上年比的结果要当心。",
            $"--last is the report of {then}: there are {now - then - 1} years between, so take what is said of last year with care."));
    }

    private static void CheckParent(Reading report, Reading parent, Voice voice)
    {
        CheckSame(report, parent, "--parent");
        if (report.Report.Level is { } level && parent.Report.Level is { } above && above >= level) throw new Failure(new(
            $"--parent 要上级的报告：{parent.Document.Name} 是{parent.Report.Place}的，不比{report.Report.Place}高一级。",
            $"--parent takes a report of a level above: {parent.Document.Name} is of {parent.Report.Place}, which is not above {report.Report.Place}."));
        CheckLiesIn(report, parent, voice);
        if (report.Report.PlanYear is { } now && parent.Report.PlanYear is { } year && year != now) voice.Remark(new(
            $"{parent.Document.Name} 是 {year} 年的报告，{report.Document.Name} 是 {now} 年的，两级目标不是同一年的。",
            $"{parent.Document.Name} is of {year}, {report.Document.Name} of {now}: their targets are not of one year."));
    }

    private static void CheckLiesIn(Reading report, Reading parent, Voice voice)
    {
        if (parent.Report.Level == PlaceLevel.National) return;
        if (report.Report.PlaceCode is not { } here || parent.Report.PlaceCode is not { } above) voice.Remark(new(
            $"没有认出行政区划代码，{report.Document.Name} 的地方是不是归 {parent.Document.Name} 的管没有核对。",
            $"A place has no code that is known: whether that of {report.Document.Name} lies in that of {parent.Document.Name} was not checked."));
        else if (AdministrativeCode.AreOfOneProvince(here, above))
        {
            if (!AdministrativeCode.LiesIn(here, above)) voice.Remark(new(
                $"{report.Report.Place}的代码（{here}）不在{parent.Report.Place}（{above}）之下：区划调整过的地方会这样；不然请换成上级的报告。",
                $"The code of {report.Report.Place} ({here}) is not under that of {parent.Report.Place} ({above}): so it is with places that were reorganized; otherwise give the report of a level above."));
        }
        else throw new Failure(new(
            $"--parent 要上级的报告：{report.Report.Place}（{here}）不在{parent.Report.Place}（{above}）。请换成{report.Report.Place}所属的市、省的报告。",
            $"--parent takes a report of a level above: {report.Report.Place} ({here}) does not lie in {parent.Report.Place} ({above}). Give that of its prefecture or province."));
    }

    private static void CheckSame(Reading report, Reading other, string option)
    {
        if (report.Document.SourceHash == other.Document.SourceHash) throw new Failure(new(
            $"{option} 给的 {other.Document.Name} 和要核的是同一份报告。", $"{other.Document.Name}, given with {option}, is the report itself."));
    }
}
