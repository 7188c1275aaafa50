using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Taking;

/// <summary>What the fields of a task table are called where a change to them is told.</summary>
public static class FieldNames
{
    public static string Chinese(SheetField field) => field switch
    {
        SheetField.Words => "工作任务",
        SheetField.Goal => "年度目标",
        SheetField.Chapter => "类别",
        SheetField.Theme => "主题",
        SheetField.Kind => "任务类型",
        SheetField.Due => "完成时限",
        SheetField.Leader => "牵头领导",
        SheetField.Lead => "牵头单位",
        SheetField.Supporters => "配合单位",
        _ => "进展",
    };

    public static string English(SheetField field) => field switch
    {
        SheetField.Words => "task",
        SheetField.Goal => "goal",
        SheetField.Chapter => "chapter",
        SheetField.Theme => "theme",
        SheetField.Kind => "kind",
        SheetField.Due => "due",
        SheetField.Leader => "leader",
        SheetField.Lead => "lead",
        SheetField.Supporters => "supporters",
        _ => "progress",
    };
}
