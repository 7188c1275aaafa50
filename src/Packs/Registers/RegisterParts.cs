using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;
using Luoshi.Registers.Records;

namespace Luoshi.Packs.Registers;

/// <summary>The fields and states of a register, which its other parts cite.</summary>
internal sealed record RegisterParts(IReadOnlyList<Field> Fields, IReadOnlyList<RecordState> States, FieldKinds Kinds)
{
    /// <summary>A field's code, which must be there.</summary>
    public string FieldOf(PackValue value) => Fields.Any(field => field.Code == value.Text()) ? value.Text() : throw value.Refused(
        $"没有字段“{value.Text()}”。这个台账的字段：{string.Join("、", Fields.Select(field => field.Code))}。", $"there is no field \"{value.Text()}\". The fields of this register: {string.Join(", ", Fields.Select(field => field.Code))}.");

    /// <summary>A field's code that lists can be sorted by.</summary>
    public string Sortable(PackValue value) => Fields.First(field => field.Code == FieldOf(value)).Kind is not (FieldKind.Narrative or FieldKind.Photo or FieldKind.File) ? value.Text() : throw value.Refused(
        $"不能按“{value.Text()}”排序：说明、照片和文件不排序。", $"nothing is sorted by \"{value.Text()}\": narratives, photos and files have no order.");

    /// <summary>A field's code, or the state.</summary>
    public string FieldOrState(PackValue value) => value.Text() == Filled.StateField ? Filled.StateField : FieldOf(value);

    /// <summary>The code of a field of days.</summary>
    public string DayField(PackValue value) => value.Text() == Filled.EntryField || Kinds.Of(FieldOf(value)) == ValueKind.Day ? value.Text() : throw value.Refused(
        $"“{value.Text()}”不是日期字段。", $"\"{value.Text()}\" is no field of days.");

    /// <summary>A state's code, which must be there.</summary>
    public string StateOf(PackValue value) => States.Any(state => state.Code == value.Text()) ? value.Text() : throw value.Refused(
        $"没有状态“{value.Text()}”。这个台账的状态：{string.Join("、", States.Select(state => state.Code))}。", $"there is no state \"{value.Text()}\". The states of this register: {string.Join(", ", States.Select(state => state.Code))}.");

    /// <summary>A formula that comes to yes or no.</summary>
    public Formula Condition(PackValue value) => Reckoned(value, ValueKind.Truth);

    /// <summary>A formula that comes to one of some kinds.</summary>
    public Formula Reckoned(PackValue value, params ReadOnlySpan<ValueKind> wanted)
    {
        var formula = FormulaReader.Read(value);
        FormulaReader.Check(value, formula, Kinds.Of, wanted);
        foreach (var (field, text) in formula.Compared) CheckKnown(value, field, text);
        return formula;
    }

    /// <summary>A choice or a state that there is not would make a condition that never holds.</summary>
    private void CheckKnown(PackValue value, string field, string text)
    {
        var known = field == Filled.StateField ? [.. States.Select(state => state.Code)] : Fields.FirstOrDefault(one => one.Code == field) is { Kind: FieldKind.Choice } choice ? choice.Choices.Select(one => one.Code).ToList() : null;
        if (known is null || known.Contains(text)) return;
        throw value.Refused($"“{field}”没有“{text}”，有：{string.Join("、", known)}。", $"{field} is never \"{text}\"; it can be {string.Join(", ", known)}.");
    }

    public Check Check(PackFields fields) => new(Condition(fields["that"]), Names.Of(fields)) { MayBeForced = fields.Find("may-be-forced")?.Flag() ?? false };

    /// <summary>What the public sees; a field that is masked cannot be among it.</summary>
    public PublicRecords PublicOf(PackFields fields, IReadOnlyList<RollUp> rollUps) => new(fields["columns"].OneOrMore(PublicField))
    {
        Where = fields.Find("where") is { } where ? Condition(where) : null,
        Figures = fields.Find("figures")?.OneOrMore(value => PublicFigure(value, rollUps)) ?? [],
        HasCode = fields.Find("qr")?.Flag() ?? false,
        TakesReports = fields.Find("reports")?.Flag() ?? false,
    };

    private static string PublicFigure(PackValue value, IReadOnlyList<RollUp> rollUps) => rollUps.Any(rollUp => rollUp.Id == value.Text()) ? value.Text() : throw value.Refused(
        $"没有汇总“{value.Text()}”。这个台账的汇总：{string.Join("、", rollUps.Select(rollUp => rollUp.Id))}。", $"there is no roll-up \"{value.Text()}\". Those of this register: {string.Join(", ", rollUps.Select(rollUp => rollUp.Id))}.");

    private string PublicField(PackValue value)
    {
        var code = FieldOrState(value);
        return Fields.Any(field => field.Code == code && field.Masked) ? throw value.Refused(
            $"“{code}”写了 masked，不能公开。", $"\"{code}\" is masked, and cannot be public.") : code;
    }
}
