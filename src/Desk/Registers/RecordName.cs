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
    public static string Of(Register declared, IReadOnlyList<Field> fields, Record record) => Said(declared, fields, record) is { Length: > 0 } said ? said : $"{declared.Name.Chinese}第 {record.Number} 号";

    /// <summary>The same where its register and number stand beside it; empty where it says nothing of itself.</summary>
    public static string Said(Register declared, IReadOnlyList<Field> fields, Record record)
    {
        var filled = record.As(declared);
        return fields.Where(field => field.Kind == FieldKind.Text).Select(field => filled[field]).FirstOrDefault(held => held.Length > 0) ?? "";
    }
}
