namespace Luoshi.Registers.Declared;

/// <summary>What a record tells of its case, as fields that lists, formulas and roll-ups use like any other. They follow from the case, and nobody types them.</summary>
public static class CaseFields
{
    /// <summary>What their codes begin with: no other field's does.</summary>
    public const string Prefix = "case_";

    public const string Stage = "case_stage", Open = "case_open", Lead = "case_lead", Due = "case_due", Late = "case_late", Result = "case_result",
        Satisfied = "case_satisfied", Solved = "case_solved", Closed = "case_closed", Redone = "case_redone";

    /// <summary>The stages, in the order of a case's life.</summary>
    public static IReadOnlyList<Choice> Stages { get; } =
    [
        new("received", new("待受理", "To be accepted")), new("declined", new("不予受理", "Not accepted")), new("accepted", new("待派单", "To be handed out")),
        new("handed", new("办理中", "With a unit")), new("suspended", new("挂起", "Suspended")), new("replied", new("已答复待审核", "Replied, to be checked")),
        new("checked", new("待回访", "To be called back")), new("closed", new("办结", "Closed")), new("merged", new("并案", "Merged")), new("archived", new("归档", "Filed")),
        new("voided", new("作废", "Struck off")),
    ];

    public static IReadOnlyList<Field> Of(CaseHandling handling) =>
    [
        new(Stage, new("办理环节", "Stage"), FieldKind.Choice) { Choices = Stages, OfCase = true },
        new(Open, new("在办", "Open"), FieldKind.Flag) { OfCase = true },
        new(Lead, new("主办单位", "Leading unit"), FieldKind.Unit) { OfCase = true },
        new(Due, new("办理期限", "Due on"), FieldKind.Date) { OfCase = true },
        new(Late, new("超期", "Late"), FieldKind.Flag) { OfCase = true },
        .. handling.Results.Count == 0 ? (Field[])[] : [new(Result, new("办理结果", "Result"), FieldKind.Choice) { Choices = [.. handling.Results.Select(result => new Choice(result.Code, result.Name))], OfCase = true }],
        .. handling.CallBack is null ? (Field[])[] : [new(Satisfied, new("满意", "Content"), FieldKind.Flag) { OfCase = true }, new(Solved, new("解决", "Solved"), FieldKind.Flag) { OfCase = true }],
        new(Closed, new("办结日期", "Closed on"), FieldKind.Date) { OfCase = true },
        new(Redone, new("重办次数", "Times redone"), FieldKind.Number) { OfCase = true },
    ];
}
