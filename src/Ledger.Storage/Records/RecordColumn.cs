using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Ledger.Storage.Records;

/// <summary>A column of a register's table: what a field holds, as the database compares it.</summary>
/// <param name="Field">The field.</param>
/// <param name="IsNumber">Whether it is compared as a number; else as text by code units, which days are too.</param>
internal sealed record RecordColumn(Field Field, bool IsNumber)
{
    /// <summary>As SQL calls it: codes of fields are small letters, digits and <c>_</c>.</summary>
    public string Name => "f_" + Field.Code;

    /// <summary>Null where the field is not for finding: long texts, pictures and files.</summary>
    public static RecordColumn? Of(Register declared, Field field) => field.Kind switch
    {
        FieldKind.Narrative or FieldKind.Photo or FieldKind.File => null,
        FieldKind.Number or FieldKind.Money or FieldKind.Inbreeding => new(field, true),
        FieldKind.Computed => new(field, IsNumeric(declared, field)),
        _ => new(field, false),
    };

    private static bool IsNumeric(Register declared, Field field) => KindOf(declared, field) == ValueKind.Number;

    private static ValueKind KindOf(Register declared, Field field) =>
        field.KindOfValue(computed => computed.Formula!.KindIn(code => declared.Field(code) is { } other ? KindOf(declared, other) : ValueKind.Text));
}
