using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>What the public sees of a register: a few fields of some records. Nothing where it is not declared.</summary>
/// <param name="Columns">The fields.</param>
public sealed record PublicRecords(IReadOnlyList<string> Columns)
{
    /// <summary>Which records; null for all.</summary>
    public Formula? Where { get; init; }
}
