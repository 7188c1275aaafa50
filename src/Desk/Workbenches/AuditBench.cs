using Luoshi.Ledger;
using Luoshi.Ledger.Chain;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>What an auditor asks: who did what when, and whether the chain holds.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">The auditor.</param>
public sealed class AuditBench(ILedger ledger, SignedIn who)
{
    private const int OnPage = 100;

    public LogPage Log(LogQuestion question)
    {
        var (people, kinds, kept, total) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal), new Queue<Entry>(), 0L);
        foreach (var entry in ledger.Entries(who.Place))
        {
            total++;
            people.Add(entry.By.Name);
            kinds.Add(entry.Kind);
            if (!question.Asks(entry)) continue;
            kept.Enqueue(entry);
            if (kept.Count > OnPage + 1) kept.Dequeue();
        }
        return new([.. kept.Reverse().Take(OnPage)], kept.Count > OnPage, [.. people], [.. kinds], total);
    }

    /// <summary>Walks the chain from its first entry to its last.</summary>
    public (long Passed, ChainBreak? Break) Verify() => new Office(ledger, who.Place).Verify([]);
}
