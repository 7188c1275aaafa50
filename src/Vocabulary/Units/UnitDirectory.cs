namespace Luoshi.Vocabulary.Units;

/// <summary>The bodies that tasks of a place may be given to. A draft: which of them a place really has, its ledger knows.</summary>
/// <param name="Units">Names do not repeat.</param>
public sealed record UnitDirectory(IReadOnlyList<DeclaredUnit> Units)
{
    /// <summary>The name of the unit that figures of the whole place come from; empty where none is declared.</summary>
    public string Statistics { get; init; } = "";
}
