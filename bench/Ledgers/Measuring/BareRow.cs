using Luoshi.Ledger;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>What an append leaves in the tables, worked out beforehand: the entry, what it changed, the new head.</summary>
internal sealed record BareRow(Entry Entry, Entity Entity)
{
    public const string InsertEntry =
        "INSERT INTO entry (place, year, number, at, actor, role, unit, kind, reason, body, previous, hash, subject) VALUES (@place, @year, @number, @at, @actor, @role, @unit, @kind, @reason, @body, @previous, @hash, @subject)";

    public const string UpsertEntity =
        "INSERT INTO entity (place, kind, id, year, number, body) VALUES (@place, @kind, @id, @year, @number, @body) ON CONFLICT (place, kind, id) DO UPDATE SET year = excluded.year, number = excluded.number, body = excluded.body";

    public const string UpsertHead =
        "INSERT INTO stream (place, year, number, hash, at) VALUES (@place, @year, @number, @hash, @at) ON CONFLICT (place, year) DO UPDATE SET number = excluded.number, hash = excluded.hash, at = excluded.at";

    private readonly string _at = EntryBytes.TimeOf(Entry.At), _hash = Entry.Hash.ToString(), _previous = Entry.Previous.ToString();
    private readonly string _role = Entry.By.Role.ToString(), _subject = Entity.Key.ToString(), _body = EntityCodec.Write(Entity);

    /// <summary>The three statements with their values.</summary>
    public IEnumerable<(string Sql, (string Name, object Value)[] Values)> Statements()
    {
        var (place, year) = (Entry.Stream.Place, Entry.Stream.Year);
        yield return (InsertEntry,
        [
            ("@place", place), ("@year", year), ("@number", Entry.Number), ("@at", _at), ("@actor", Entry.By.Name), ("@role", _role), ("@unit", Entry.By.Unit),
            ("@kind", Entry.Kind), ("@reason", Entry.Reason), ("@body", Entry.Body), ("@previous", _previous), ("@hash", _hash), ("@subject", _subject),
        ]);
        yield return (UpsertEntity,
        [
            ("@place", place), ("@kind", Entity.Key.Kind), ("@id", Entity.Key.Id), ("@year", Entity.Version.Year), ("@number", Entity.Version.Number), ("@body", _body),
        ]);
        yield return (UpsertHead, [("@place", place), ("@year", year), ("@number", Entry.Number), ("@hash", _hash), ("@at", _at)]);
    }
}
