using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Luoshi.Ledger.Lighting;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Bulletins;

/// <summary>The annexes of a bulletin: the tasks that are behind, with why, and how each unit stands.</summary>
internal static class BulletinTables
{
    public const string BehindTitle = "进度滞后任务表", UnitsTitle = "各单位亮灯情况表";

    private const int UnitWidth = 1500, WhyWidth = 3000;

    /// <summary>The worst first, by number within.</summary>
    public static Table Behind(IReadOnlyList<LitTask> tasks)
    {
        var rows = tasks.Select(lit => (string[])[lit.Task.Number.ToString(), lit.Task.Content.Words, lit.Lamp.Lit.Lead, lit.Lamp.Lamp!.Chinese, WhyOf(lit.Lamp)]).ToList();
        PaperColumn[] columns = [PaperTable.Fitting("序号", rows, 0), new("工作任务", 0, Centered: false), new("牵头单位", UnitWidth), PaperTable.Fitting("亮灯", rows, 3), new("说明", WhyWidth, Centered: false)];
        return PaperTable.Of(PaperTable.Filled(columns, 1), rows);
    }

    public static Table Units(LampMonth month)
    {
        var lamps = month.Rules.Rules.Lamps;
        var rows = month.ByUnit.Select(unit => (string[])
            [unit.Unit.Length > 0 ? unit.Unit : "未定牵头单位", Number(unit.Count.Total), .. unit.Count.Lamps.Select(line => Number(line.Count)), Number(unit.Count.Total - unit.Count.Counted)]).ToList();
        PaperColumn[] columns = [new("单位", 0, Centered: false), PaperTable.Fitting("任务数", rows, 1), .. lamps.Select((lamp, at) => PaperTable.Fitting(lamp.Chinese, rows, 2 + at)), PaperTable.Fitting("不计", rows, 2 + lamps.Count)];
        return PaperTable.Of(PaperTable.Filled(columns, 0), rows);
    }

    /// <summary>What a lamp stands on, in the words that the month's page gives.</summary>
    public static string WhyOf(TaskLamp lamp) => lamp.IsOverridden ? lamp.Override!.Reason : lamp.Verdict?.Chinese ?? "";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
