using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>What a record is called where it stands alone: by its first public field of text, else by its register and number.</summary>
public static class RecordName
{
    public static string Of(PublicRegister register, Record record) => Of(register.Declared, register.Fields, record);

    /// <param name="declared">The register.</param>
    /// <param name="fields">The fields that whoever reads it may see.</param>
    /// <param name="record">The record.</param>
    public static string Of(Register declared, IReadOnlyList<Field> fields, Record record)
    {
        var filled = record.As(declared);
        return fields.FirstOrDefault(field => field.Kind == FieldKind.Text && filled[field].Length > 0) is { } named ? filled[named] : $"{declared.Name.Chinese}第 {record.Number} 号";
    }
}
