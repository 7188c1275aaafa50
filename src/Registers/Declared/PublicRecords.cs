using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>What the public sees of a register once it is released: a few fields of some records. Nothing where it is not declared.</summary>
/// <param name="Columns">The fields.</param>
public sealed record PublicRecords(IReadOnlyList<string> Columns)
{
    /// <summary>Which records; null for all.</summary>
    public Formula? Where { get; init; }

    /// <summary>The roll-ups that are public too, by their ids; cells of few records are left out of them.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>一物一码: whether each record has a label with a code that leads to its page.</summary>
    public bool HasCode { get; init; }

    /// <summary>Whether anybody can report on the page of a record that something is out of order.</summary>
    public bool TakesReports { get; init; }
}
