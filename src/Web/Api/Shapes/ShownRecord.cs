using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A record of a register.</summary>
/// <param name="Number">From 1, in the order of entry.</param>
/// <param name="Unit">The unit that it belongs to.</param>
/// <param name="Fields">What it holds, by the codes of fields: numbers without separators, days as 2025-05-01, choices by their codes.</param>
/// <param name="Entered">The day of entry.</param>
/// <param name="Changed">The day of the last change.</param>
/// <param name="Version">The entry that changed it last.</param>
public sealed record ShownRecord(int Number, string Unit, IReadOnlyDictionary<string, string> Fields, DateOnly Entered, DateOnly Changed, string Version)
{
    /// <summary>Its state; not there where records have none.</summary>
    public string? State { get; init; }

    /// <summary>Why it was entered although a check spoke against it.</summary>
    public string? Explanation { get; init; }

    /// <summary>The day on which it was struck off; not there where it counts.</summary>
    public DateOnly? Struck { get; init; }

    /// <param name="record">The record.</param>
    /// <param name="declared">Its register.</param>
    /// <param name="seen">The fields that whoever asks may see.</param>
    internal static ShownRecord Of(Record record, Register declared, IReadOnlyList<Field> seen)
    {
        var filled = record.As(declared);
        var held = seen.Select(field => (field.Code, Held: filled[field])).Where(one => one.Held.Length > 0).ToDictionary(one => one.Code, one => one.Held, StringComparer.Ordinal);
        return new(record.Number, record.Unit, held, record.On, record.ChangedOn, record.Version.ToString())
        {
            State = record.State.OrNull(),
            Explanation = record.Explanation.OrNull(),
            Struck = record.StruckOn,
        };
    }
}
