using System.Globalization;
using Luoshi.Ledger.Proposals;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Desk.Beginnings;

/// <summary>What is to be mended on a sheet before anything is written, field by field.</summary>
internal static class SheetRules
{
    private const int LongestName = 30, FirstYear = 1990, LastYear = 2100;

    public static IReadOnlyList<Complaint> Complaints(SetUpSheet sheet, UnitDirectory usual) =>
        [.. OfPlace(sheet), .. OfPeople(sheet), .. OfUnits(sheet), .. OfReport(sheet, usual)];

    /// <summary>The year that is typed, or that the report says; null where that is none.</summary>
    public static int? YearOf(SetUpSheet sheet) => sheet.Year.Length == 0 ? sheet.Report?.Reading.Report.PlanYear
        : int.TryParse(sheet.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;

    private static IEnumerable<Complaint> OfPlace(SetUpSheet sheet)
    {
        if (sheet.PlaceName.Length == 0) yield return new("name", "写地方的全名，例如“某某县”。", "Write the full name of the place.");
        else if (sheet.PlaceName.Length > LongestName) yield return new("name", $"名称不能超过 {LongestName} 个字。", $"A name has at most {LongestName} characters.");
        if (sheet.Code.Length == 0) yield return new("code", "没有区划代码。按“查代码”，或照 GB/T 2260 写六位数字。", "The code is missing. Look it up, or write the six digits of GB/T 2260.");
        else if (sheet.Code.Length != 6 || !sheet.Code.All(char.IsAsciiDigit) || sheet.Code.StartsWith("00", StringComparison.Ordinal)) yield return new(
            "code", $"“{sheet.Code}”不是区划代码：要六位数字，前两位是省。", $"\"{sheet.Code}\" is no code: it has six digits, the first two of the province.");
    }

    private static IEnumerable<Complaint> OfPeople(SetUpSheet sheet)
    {
        if (sheet.Administrator.Length == 0) yield return new("administrator", "写系统管理员的姓名。", "Write the administrator's name.");
        if (sheet.Supervisor.Length == 0) yield return new("supervisor", "写督查室负责人的姓名。", "Write the name of whoever leads the supervision office.");
        else if (sheet.Supervisor == sheet.Administrator) yield return new(
            "supervisor", "督查室和系统管理员要是两个人：管系统的不办业务。", "The supervision office and the administrator are two people: who runs the system does not work in it.");
    }

    private static IEnumerable<Complaint> OfUnits(SetUpSheet sheet)
    {
        var names = sheet.Units.Select(unit => unit.Name).Where(name => name.Length > 0).Concat(sheet.MoreUnits).ToList();
        if (names.Count == 0) yield return new("units", "至少要有一个单位。", "There has to be one unit at least.");
        foreach (var twice in names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1)) yield return new(
            "units", $"“{twice.Key}”出现了 {twice.Count()} 次，改成不同的名称，或者去掉一个。", $"\"{twice.Key}\" is there {twice.Count()} times: give them different names, or leave one out.");
        foreach (var name in names.Where(name => name.Length > LongestName)) yield return new(
            "units", $"“{name}”太长，单位名称不超过 {LongestName} 个字。", $"\"{name}\" is too long: a unit's name has at most {LongestName} characters.");
        foreach (var taken in sheet.Units.Where(unit => unit.Name != unit.Declared && sheet.Units.Any(other => other.Declared == unit.Name && other.Name != unit.Name && unit.Name.Length > 0))) yield return new(
            "units", $"“{taken.Name}”是另一个单位的通用名，请换一个名称。", $"\"{taken.Name}\" is what another unit is usually called: choose another name.");
    }

    private static IEnumerable<Complaint> OfReport(SetUpSheet sheet, UnitDirectory usual)
    {
        if (sheet.Report is not { } report) yield break;
        if (YearOf(sheet) is null) yield return sheet.Year.Length == 0
            ? new("year", "报告没有写明安排哪一年的工作，请写年份。", "The report does not tell which year it plans: write the year.")
            : new("year", $"“{sheet.Year}”不是年份，例：2026。", $"\"{sheet.Year}\" is no year such as 2026.");
        if (PlanProposal.Of(report.Reading, usual).Count == 0) yield return new(
            "report", "这份文件里没有读出工作任务，拟不出计划：换一份报告，或者先不放。", "No work is to be read in this file, so no plan can be drawn up: choose another, or leave it out for now.");
    }
}
