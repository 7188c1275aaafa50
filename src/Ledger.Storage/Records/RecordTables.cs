using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Storage.Records;

/// <summary>Keeps the tables of registers in step with what is written.</summary>
internal static class RecordTables
{
    private const int AtOnce = 500;

    /// <summary>Makes the tables of registers that were declared, before anything is written into them.</summary>
    public static IEnumerable<Statement> Make(Database database, IEnumerable<KeptRegister> registers)
    {
        var tables = registers.Select(register => new RecordTable(register.Declared)).DistinctBy(table => table.Name).ToList();
        return tables.Count == 0 ? [] : [.. database.BeforeMaking, .. tables.SelectMany(table => table.Make(database))];
    }

    /// <summary>What is to be written when entities of a place change.</summary>
    /// <param name="place">The place.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="state">As it is afterwards.</param>
    public static IEnumerable<Statement> Follow(string place, IReadOnlyCollection<(Entity? Before, Entity After)> changes, ILedgerState state)
    {
        var moved = changes.Where(change => change is { Before: KeptRegister, After: KeptRegister }).Select(change => ((KeptRegister)change.Before!, After: (KeptRegister)change.After))
            .Where(change => change.Item1.Declared != change.After.Declared).ToList();
        foreach (var (before, after) in moved)
        {
            yield return new RecordTable(before.Declared).Clear(place);
            foreach (var record in state.All(Record.Kind, Record.IdPrefix(after.Id)).Cast<Record>()) yield return new RecordTable(after.Declared).Upsert(place, record);
        }
        var tables = new Dictionary<string, RecordTable>(StringComparer.Ordinal);
        foreach (var record in changes.Select(change => change.After).OfType<Record>().Where(record => moved.All(move => move.After.Id != record.Register)))
        {
            if (!tables.TryGetValue(record.Register, out var table)) tables[record.Register] = table = new(state.Register(record.Register).Declared);
            yield return table.Upsert(place, record);
        }
    }

    /// <summary>Makes the tables that are not there, and fills them: a copy has none. Where all are there, nobody who writes is waited for.</summary>
    public static void Complete(Database database)
    {
        using (var reading = Session.ToRead(database))
            if (Missing(database, reading).Count == 0) return;
        using var session = Session.ToWrite(database, []);
        var missing = Missing(database, session);
        session.Execute([.. database.BeforeMaking, .. missing.Select(register => new RecordTable(register.Declared)).DistinctBy(table => table.Name).SelectMany(table => table.Make(database))]);
        foreach (var (place, declared) in missing) Fill(session, place, declared);
        session.Commit();
    }

    private static IReadOnlyList<(string Place, Register Declared)> Missing(Database database, Session session) =>
    [
        .. from place in session.Rows(StreamTable.Places(), row => row.GetString(0))
           from register in session.Rows(EntityTable.All(place, KeptRegister.Kind, ""), EntityTable.Read).Cast<KeptRegister>()
           where !session.Has(database, new RecordTable(register.Declared).Name)
           select (place, register.Declared),
    ];

    /// <summary>Fills a register's table of a place anew.</summary>
    public static void Fill(Session session, string place, Register declared)
    {
        var table = new RecordTable(declared);
        session.Execute([table.Clear(place)]);
        foreach (var rows in session.Rows(EntityTable.All(place, Record.Kind, Record.IdPrefix(declared.Id)), EntityTable.Read).Cast<Record>().Chunk(AtOnce))
            session.Execute([.. rows.Select(record => table.Upsert(place, record))]);
    }
}
