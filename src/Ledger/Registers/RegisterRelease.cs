using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers;

/// <summary>
/// That a register was released to the public (公开): what was approved is which fields of which records anybody sees. The records go on being written: what is out of order today is shown so today.
/// </summary>
/// <param name="Columns">The fields.</param>
/// <param name="Where">Which records, as a formula is written; empty for all.</param>
/// <param name="Figures">The roll-ups.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="On">The day.</param>
public sealed record RegisterRelease(IReadOnlyList<string> Columns, string Where, IReadOnlyList<string> Figures, string ApprovedBy, DateOnly On)
{
    /// <summary>What a declaration would have the public see; null where it is nothing.</summary>
    public static RegisterRelease? Of(Register declared, string approvedBy, DateOnly on) =>
        declared.Public is { } shown ? new(shown.Columns, shown.Where?.Text ?? "", shown.Figures, approvedBy, on) : null;

    /// <summary>Whether another shows the same.</summary>
    public bool ShowsAs(RegisterRelease other) => Columns.SequenceEqual(other.Columns) && Where == other.Where && Figures.SequenceEqual(other.Figures);

    /// <summary>The fields that are shown: what was approved, as far as the declaration of today has it public too.</summary>
    public IReadOnlyList<Field> FieldsOf(Register declared) => declared.Public is not { } shown ? []
        : [.. shown.Columns.Where(Columns.Contains).Select(code => declared.Fields.FirstOrDefault(field => field.Code == code)).OfType<Field>().Where(field => !field.Masked && !field.Retired)];

    /// <summary>Whether states are shown.</summary>
    public bool ShowsStates(Register declared) => declared.States.Count > 0 && Columns.Contains(Filled.StateField) && declared.Public?.Columns.Contains(Filled.StateField) == true;

    /// <summary>The roll-ups that are shown.</summary>
    public IReadOnlyList<RollUp> FiguresOf(Register declared) => [.. declared.RollUps.Where(rollUp => Figures.Contains(rollUp.Id) && declared.Public?.Figures.Contains(rollUp.Id) == true)];

    /// <summary>Tells of a record whether it is public: it counts, is not secret, and both what was approved and what is declared today say so.</summary>
    public Func<Record, bool> Shown(Register declared)
    {
        if (declared.Public is not { } shown) return _ => false;
        var approved = Where.Length == 0 || Where == shown.Where?.Text ? null : Formula.Parse(Where);
        return record => record.StruckOn is null && record.As(declared) is var filled && !filled.IsSecret && Holds(shown.Where, filled) && Holds(approved, filled);
    }

    private static bool Holds(Formula? condition, Filled record) => condition is null || record.Of(condition).Truth == true;
}
