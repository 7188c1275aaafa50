using Luoshi.Publishing.Workbooks;

namespace Luoshi.Publishing.Plans;

/// <summary>填报说明: how the blanks of a task table are filled in, so that they can be taken back as they are.</summary>
internal static class FillingNotes
{
    private static readonly (string Label, string Words)[] _notes =
    [
        ("填哪里", "只填灰头各栏；序号、任务、目标等已经印发的内容不要改，改了的行会退回。"),
        ("进展状态", "从下拉的词里选：未启动、推进缓慢、正在推进、基本完成、已完成、超额完成、跨年度、中止。"),
        ("进展情况", "年初到月底做了什么，一两句话，写实数。"),
        ("累计完成", "年初到月底的累计数，连单位写，如 9.5万亩、62公里；年度目标有几个数的，按目标的顺序逐个写，用分号隔开，不知道的写“—”，如 9.5万亩；—；3座。"),
        ("没有的", "没有就空着；不要写“0”或“无”来代替没有数据。"),
        ("行和列", "不要合并、删除、调换行和列；可以隐藏和筛选。"),
    ];

    public static SheetPlan<(string Label, string Words)> Sheet { get; } = new(
        "填报说明",
        "填报说明",
        "填好后存为 .xlsx 交回督查室。",
        [
            new(new("栏", 14, row => row.Label), CellLook.Label),
            new(new("怎样填", 100, row => row.Words), CellLook.Text),
        ],
        _notes,
        Frozen: 0);
}
