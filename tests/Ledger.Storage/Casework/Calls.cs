using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Ledger.Storage.Tests.Casework;

/// <summary>A register of calls whose records are cases, and records for it.</summary>
internal static class Calls
{
    public const string Id = "calls";

    private static readonly CaseHandling _handling = new("title")
    {
        Limits = [new(CaseStep.Handle, new(3, StretchUnit.WorkingDays), new(2025, 1, 1), "惯例"), new(CaseStep.Opinion, new(4, StretchUnit.OfficeHours), new(2025, 1, 1), "惯例")],
        Results = [new("done", new("已办", "Done"))],
        CallBack = new([new("content", new("满意", "Content")), new("not", new("不满意", "Not content")) { Counts = CountedAs.No }], []),
    };

    public static Register Declared { get; } = new(Id, new("来电", "Calls"))
    {
        Pack = "calls",
        Version = 1,
        Keeper = "政府办",
        Fields = [new("title", new("标题", "Title"), FieldKind.Text) { Required = true }, .. CaseFields.Of(_handling)],
        RollUps = [new("calls-in-time", new("按期", "In time"), Reckoned.Ratio) { Of = Formula.Parse("if(case_late, 0, 1)"), Per = Formula.Parse("1"), Where = Formula.Parse("known(case_late)"), Measure = "%" }],
        Lists = [new("all", new("全部", "All")) { Columns = ["title"], SortedBy = CaseFields.Due }],
        Case = _handling,
    };

    public static NewRecord Some(int number) => new(new Dictionary<string, string> { ["title"] = $"第{number}个来电" });
}
