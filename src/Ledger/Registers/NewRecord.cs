using System.Collections.Frozen;

namespace Luoshi.Ledger.Registers;

/// <summary>A record that is to be entered.</summary>
/// <param name="Values">What was typed, by field, as <see cref="Luoshi.Registers.Records.Typed"/> keeps it.</param>
public sealed record NewRecord(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The unit that it belongs to; empty for the unit of whoever enters it, and for the keeper where the office does.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The state that it is taken over in; empty for the first.</summary>
    public string State { get; init; } = "";

    /// <summary>The form that it was typed into, by its id: sent twice it is one record. Empty where it came otherwise.</summary>
    public string Form { get; init; } = "";

    /// <summary>Why it is entered although a check speaks against it; empty where none does.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>The hashes of photos and files that came with it: of others it holds none.</summary>
    public IReadOnlySet<string> TakenIn { get; init; } = FrozenSet<string>.Empty;
}
