using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Registers.Residents;

namespace Luoshi.Packs.Registers;

/// <summary>Reads the fields of a register; one that would identify a resident is refused.</summary>
internal static class FieldReader
{
    private static readonly string[] _taken = [Filled.StateField, Filled.EntryField, "and", "or", "not", "in", "yes", "no"];

    public static Field Read(PackFields fields, HashSet<string> codes)
    {
        var code = Names.Code(fields["code"], codes);
        if (_taken.Contains(code)) throw fields["code"].Refused($"“{code}”是算式里的词，不能作字段代码。", $"\"{code}\" is a word of formulas, and cannot be a field's code.");
        var (name, kind) = (Names.Of(fields), KindOf(fields["type"]));
        if (ResidentWords.InField(name.Chinese, name.English, code) is { } word) throw fields.Refused(
            $"字段“{name.Chinese}”里有“{word}”：系统不建居民档案。要联系当事人的，用办件；要总数的，只记数量。",
            $"the field {name.English} has \"{word}\" in it: no file is kept on residents. Where somebody must be reached, use a case; where a total is wanted, keep the number alone.");
        return Checked(fields, new Field(code, name, kind)
        {
            Required = fields.Find("required")?.Flag() ?? false,
            Unique = fields.Find("unique")?.Flag() ?? false,
            Measure = fields.Find("unit")?.Text() ?? "",
            Least = fields.Find("least")?.Number(),
            Most = fields.Find("most")?.Number(),
            Digits = fields.Find("digits")?.Whole(),
            Choices = fields.Find("choices") is { } choices ? ChoicesOf(choices) : fields.Find("table") is { } table ? CodeTable.Read(table) : [],
            Register = fields.Find("register")?.Text() ?? "",
            Formula = fields.Find("formula") is { } formula ? FormulaReader.Read(formula) : null,
            Parents = fields.Find("parents")?.Fields(parents => new Parents(parents["sire"].Text(), parents["dam"].Text()) { Born = parents.Find("born")?.Text() ?? "" }),
            WarnAbove = fields.Find("warn-above")?.Number(),
            Only = fields.Find("only")?.Each(only => new Holds(only["field"].Text(), only["is"].Texts())) ?? [],
            Was = WasOf(fields, codes),
            Retired = fields.Find("retired")?.Flag() ?? false,
            Masked = fields.Find("masked")?.Flag() ?? false,
            Hint = fields.Find("hint")?.Fields(Names.Of),
        });
    }

    private static IReadOnlyList<string> WasOf(PackFields fields, HashSet<string> codes) => fields.Find("was")?.OneOrMore(value => Names.Code(value, codes)) ?? [];

    private static IReadOnlyList<Choice> ChoicesOf(PackValue value)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return value.Each(fields => new Choice(Names.Code(fields["code"], codes), Names.Of(fields))
        {
            Was = WasOf(fields, codes),
            Retired = fields.Find("retired")?.Flag() ?? false,
        });
    }

    private static Field Checked(PackFields fields, Field field)
    {
        if (field.Kind == FieldKind.Choice != field.Choices.Count > 0) throw fields.Refused("type: choice 要有 choices 或 table，别的没有。", "\"type: choice\" has choices or a table, and nothing else does.");
        if (field.Kind == FieldKind.Computed != field.Formula is not null) throw fields.Refused("type: computed 要有 formula，别的没有。", "\"type: computed\" has a formula, and nothing else does.");
        if (field.Kind == FieldKind.Reference != field.Register.Length > 0) throw fields.Refused("type: reference 要写引用哪个台账（register），别的不写。", "\"type: reference\" names a register, and nothing else does.");
        if (field.Kind == FieldKind.Inbreeding != field.Parents is not null) throw fields.Refused("type: inbreeding 要写 parents: { sire: 父的字段, dam: 母的字段 }，别的不写。", "\"type: inbreeding\" has parents: { sire: FIELD, dam: FIELD }, and nothing else does.");
        if (field.WarnAbove is { } level && (field.Kind != FieldKind.Inbreeding || level is <= 0 or > 1)) throw fields.Refused("warn-above 只用于 type: inbreeding，写 0 到 1 之间的数，如 0.0625。", "\"warn-above\" is for \"type: inbreeding\" alone: a number between 0 and 1, such as 0.0625.");
        if (field.Kind != FieldKind.Reference && field.Only.Count > 0) throw fields.Refused("only 只用于 type: reference。", "\"only\" is for \"type: reference\" alone.");
        if (field.Kind is not (FieldKind.Number or FieldKind.Money) && (field.Least ?? field.Most ?? field.Digits) is not null) throw fields.Refused(
            "least、most、digits 只用于数和金额。", "\"least\", \"most\" and \"digits\" are for numbers and money only.");
        if (!field.IsTyped && (field.Required || field.Unique)) throw fields.Refused("算得的字段不能写 required 和 unique。", "a computed field is neither required nor unique.");
        return field;
    }

    private static FieldKind KindOf(PackValue value) => value.OneOf(
        ("text", FieldKind.Text), ("narrative", FieldKind.Narrative), ("number", FieldKind.Number), ("money", FieldKind.Money), ("date", FieldKind.Date),
        ("choice", FieldKind.Choice), ("flag", FieldKind.Flag), ("place", FieldKind.Place), ("unit", FieldKind.Unit), ("reference", FieldKind.Reference),
        ("point", FieldKind.Point), ("photo", FieldKind.Photo), ("file", FieldKind.File), ("computed", FieldKind.Computed), ("inbreeding", FieldKind.Inbreeding));
}
