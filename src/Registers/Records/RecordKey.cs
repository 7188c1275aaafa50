using Luoshi.Registers.Declared;

namespace Luoshi.Registers.Records;

/// <summary>By what a record is known again in the next export of the system that has its truth.</summary>
public static class RecordKey
{
    /// <summary>As what it is held beside the fields: no field is called so.</summary>
    public const string Field = "=key";

    /// <summary>What the fields of the key hold, behind each other; empty where the register has no key, or not all of it is filled.</summary>
    public static string Of(Register declared, Filled record)
    {
        var parts = FieldsOf(declared).Select(field => record[field]).ToList();
        return parts.Count == 0 || parts.Exists(part => part.Length == 0) ? "" : string.Join('|', parts.Select(Uri.EscapeDataString));
    }

    /// <summary>The fields of the key: those that are declared, else the first that no two records share.</summary>
    public static IReadOnlyList<Field> FieldsOf(Register declared) => declared.Key.Count > 0 ? [.. declared.Key.Select(declared.Field).OfType<Field>()] : [.. declared.Fields.Where(field => field.Unique && field.Required).Take(1)];
}
