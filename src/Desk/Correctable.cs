using Luoshi.Ledger;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Happened;

namespace Luoshi.Desk;

/// <summary>An entry that can be corrected: the last word that a unit, or the office, had on a task and month.</summary>
/// <param name="Entry">Where it stands.</param>
/// <param name="Report">The report as it is now, corrections and all.</param>
/// <param name="IsVerdict">Whether it is the office's finding; else it is the unit's account.</param>
public sealed record Correctable(EntryPlace Entry, ProgressReport Report, bool IsVerdict)
{
    /// <exception cref="RefusedException">There is no such entry, it is of another kind, or another came in its place since.</exception>
    public static Correctable At(ILedger ledger, string place, EntryPlace at)
    {
        var entries = ledger.Entries(place, at with { Number = at.Number - 1 }).ToList();
        if (entries is not [var entry, .. var later] || entry.Place != at) throw new RefusedException($"账本里没有 {at} 号分录。", $"The ledger has no entry {at}.");
        var fact = FactCodec.Read(entry);
        if (fact is not (ProgressReported or ProgressVerified)) throw new RefusedException(
            $"{at} 号分录（{entry.Kind}）不这样更正。计划用 luoshi plan revise，观测值用 luoshi indicator correct。",
            $"Entry {at} ({entry.Kind}) is not corrected like this: plans with luoshi plan revise, observations with luoshi indicator correct.");
        if (later.Where(EndsIt).Select(FactCodec.Read).FirstOrDefault(after => after.Subject == fact.Subject && Replaces(after, fact)) is not null) throw new RefusedException(
            $"{at} 号分录后来已经退回或重报过，不用更正。", $"What entry {at} said was returned or reported again since: there is nothing to correct.");
        using var state = ledger.Read(place);
        return new Correctable(at, (ProgressReport)state.Find(fact.Subject)!, fact is ProgressVerified);
    }

    private static bool EndsIt(Entry entry) => entry.Kind is nameof(ProgressReported) or nameof(ProgressReturned) or nameof(ProgressVerified);

    private static bool Replaces(Fact after, Fact fact) => after is not ProgressVerified || fact is ProgressVerified;
}
