using Luoshi.Desk.Registers;
using Luoshi.Ledger.Registers;

namespace Luoshi.Desk.Pedigrees;

/// <summary>What a breeder has before them who plans a mating (选配).</summary>
/// <param name="Line">The studbook.</param>
/// <param name="Dam">The dam; null where none is chosen yet.</param>
/// <param name="Sire">The sire that is thought of; null where none is.</param>
public sealed record MatingSheet(RegisterLine Line, Record? Dam, Record? Sire)
{
    /// <summary>What the mating of both would lead to; null unless both are chosen.</summary>
    public PlannedMating? Planned { get; init; }

    /// <summary>The sires that can be chosen for the dam, the least inbred young first.</summary>
    public IReadOnlyList<Suitor> Suitors { get; init; } = [];
}
