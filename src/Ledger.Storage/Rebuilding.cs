using System.Text;
using System.Text.Json;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage;

/// <summary>Compares the stored state of a place with what its entries come to, inside one transaction.</summary>
internal sealed class Rebuilding(Session session, string place)
{
    private readonly FoldedState _state = new();
    private long _entries;

    /// <exception cref="BrokenChainException">The entries cannot be relied on: what they come to would not be the truth.</exception>
    public Rebuilt Compare()
    {
        var remembered = session.Rows(StreamTable.Of(place), StreamTable.Read);
        var check = new ChainCheck([.. remembered.Select(head => new Checkpoint(head))]);
        try
        {
            Fold(check);
        }
        catch (UnreadableEntryException unreadable)
        {
            throw new BrokenChainException(new ChainBreak(unreadable.Stream, unreadable.Number, ChainFault.Changed), check.Passed);
        }
        if (check.End(remembered) is { } cut) throw new BrokenChainException(cut, check.Passed);
        return new Rebuilt(_entries, [.. Entities().Concat(Counts()).OrderBy(key => key.ToString(), StringComparer.Ordinal)]);
    }

    /// <summary>The statements that make the stored state what it should be.</summary>
    public IReadOnlyList<Statement> Mend(Rebuilt rebuilt)
    {
        var counts = LampCountTable.Rows(_state).Select(row => LampCountTable.Add(place, row));
        var entities = rebuilt.Differing.Where(key => key.Kind != LampCountRow.Kind)
            .Select(key => _state.Find(key) is { } entity ? EntityTable.Upsert(place, entity) : EntityTable.Delete(place, key));
        return [.. entities, LampCountTable.Clear(place), .. counts];
    }

    private void Fold(ChainCheck check)
    {
        foreach (var entry in session.Stream(EntryTable.After(place, default), EntryTable.Read))
        {
            if (check.Take(entry) is { } broken) throw new BrokenChainException(broken, check.Passed);
            _state.Take(FactCodec.Read(entry), entry.Place);
            _entries++;
        }
    }

    private List<EntityKey> Entities()
    {
        var rest = _state.Everything.ToDictionary(entity => entity.Key, entity => (Body: EntityCodec.Write(entity), entity.Version));
        var differing = new List<EntityKey>();
        foreach (var (key, version, body) in session.Stream(EntityTable.Everything(place), EntityTable.ReadRaw))
            if (!rest.Remove(key, out var right) || right.Version != version || !SaysTheSame(key.Kind, body, right.Body)) differing.Add(key);
        return [.. differing, .. rest.Keys];
    }

    private IEnumerable<EntityKey> Counts()
    {
        var differing = LampCountTable.Rows(_state).ToHashSet();
        differing.SymmetricExceptWith(session.Rows(LampCountTable.Everything(place), LampCountTable.Read));
        return differing.Select(row => row.Key).Distinct();
    }

    /// <summary>An earlier program wrote fewer members: what it left out is what a new entity has there.</summary>
    private static bool SaysTheSame(string kind, string stored, string right)
    {
        if (stored == right) return true;
        try
        {
            return EntityCodec.Write(EntityCodec.Read(kind, Encoding.UTF8.GetBytes(stored), default)) == right;
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException)
        {
            return false;
        }
    }
}
