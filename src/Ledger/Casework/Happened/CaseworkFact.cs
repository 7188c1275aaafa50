using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger.Casework.Happened;

/// <summary>Something that happened to the case of a record. It changes the record: a case is a part of it, and what its register comes to follows.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="At">When, by the place's clock.</param>
public abstract record CaseworkFact(string Register, int Number, DateTime At) : FactOf<Record>
{
    public sealed override EntityKey Subject => Record.KeyOf(Register, Number);

    protected DateOnly On => DateOnly.FromDateTime(At);

    protected sealed override Record Change(Record before) => before with { Case = Change(before.Case!), ChangedOn = On };

    protected abstract Case Change(Case before);

    /// <summary>With the handings of a unit that stand in this round as they become.</summary>
    private protected static IReadOnlyList<Handing> With(Case it, string unit, Func<Handing, Handing> become) =>
        [.. it.Handings.Select(handing => handing.Round == it.Round && handing.Stands && handing.Unit == unit ? become(handing) : handing)];
}
