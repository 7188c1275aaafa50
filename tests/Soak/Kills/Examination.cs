using Luoshi.Ledger;
using Luoshi.Ledger.Chain;
using Luoshi.Soak.Writing;

namespace Luoshi.Soak.Kills;

/// <summary>What is in the ledger after a kill, held against what the writers were told.</summary>
internal sealed class Examination
{
    private readonly Dictionary<string, (int Entries, HashSet<string> Hashes)> _written = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    private Examination(ILedger ledger)
    {
        foreach (var place in LedgerAt.Places) Walk(ledger, place);
        foreach (var (command, (entries, _)) in _written)
            if (entries != Told.EntriesOf(command)) _faults.Add($"{command} left {entries} entries");
    }

    /// <summary>What is wrong, in a sentence each.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>All entries of all places.</summary>
    public long Entries { get; private set; }

    /// <param name="address">The ledger.</param>
    /// <param name="told">All that was told before it is looked at.</param>
    public static Examination Of(string address, IEnumerable<Told> told)
    {
        using var ledger = LedgerAt.Open(address);
        var examination = new Examination(ledger);
        foreach (var line in told) examination.Hold(line);
        return examination;
    }

    /// <summary>Whether a command left its entries.</summary>
    public bool Has(string command) => _written.ContainsKey(command);

    private void Walk(ILedger ledger, string place)
    {
        var (remembered, check) = (ledger.Heads(place), new ChainCheck([]));
        foreach (var entry in ledger.Entries(place))
        {
            if (check.Take(entry) is { } broken) _faults.Add($"{place}: {broken}");
            Note(entry);
        }
        if (check.End(remembered) is { } end) _faults.Add($"{place}: {end}");
        foreach (var key in ledger.Rebuild(place, write: false).Differing) _faults.Add($"{place}: {key} is not what the entries come to");
    }

    private void Note(Entry entry)
    {
        Entries++;
        if (entry.Reason.Length == 0) return;
        var (entries, hashes) = _written.GetValueOrDefault(entry.Reason, (0, []));
        hashes.Add(entry.Hash.ToString());
        _written[entry.Reason] = (entries + 1, hashes);
    }

    private void Hold(Told told)
    {
        switch (told.Sign)
        {
            case Told.Acknowledged when !_written.TryGetValue(told.Command, out var written) || !written.Hashes.Contains(told.Hash):
                _faults.Add($"{told.Command} was acknowledged and is not there");
                break;
            case Told.Refused when Has(told.Command):
                _faults.Add($"{told.Command} was refused and is there");
                break;
        }
    }
}
