using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;
using Luoshi.Registers.Records;

namespace Luoshi.Packs.Registers;

/// <summary>Of what kind the fields of a register are in formulas, those that are reckoned among them.</summary>
internal sealed class FieldKinds(IReadOnlyList<Field> fields)
{
    // As deep as records are reckoned.
    private const int Deepest = 8;

    /// <summary>Of what kind a field is; null where there is none.</summary>
    public ValueKind? Of(string code) => Of(code, 0);

    /// <summary>Holds a computed field to the fields that there are: one that is reckoned from itself is refused.</summary>
    public void CheckComputed(PackValue value, Field field)
    {
        try
        {
            field.Formula!.KindIn(Of);
        }
        catch (FormulaException cause)
        {
            throw value.Refused(cause.Chinese, cause.English);
        }
    }

    private ValueKind? Of(string code, int depth)
    {
        if (code == Filled.StateField) return ValueKind.Text;
        if (code == Filled.EntryField) return ValueKind.Day;
        if (depth >= Deepest) throw new FormulaException($"“{code}”绕回到自己，或者一层套一层超过 {Deepest} 层。", $"\"{code}\" comes back to itself, or is reckoned through more than {Deepest} fields.");
        return fields.FirstOrDefault(field => field.Code == code)?.KindOfValue(field => field.Formula!.KindIn(other => Of(other, depth + 1)));
    }
}
