using Luoshi.Ledger;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Lighting;
using Npgsql;

namespace Luoshi.Bench.Ledgers.Making;

/// <summary>Puts made counties into the tables of a server's ledger with COPY, without its writer.</summary>
internal sealed class CopiedLedger(string connection)
{
    public long Entries { get; private set; }

    /// <summary>Adds a county with its past.</summary>
    /// <returns>The county as it is then.</returns>
    public County Add(CountyLife life)
    {
        using var open = new NpgsqlConnection(connection);
        open.Open();
        var county = new County(life.Place);
        CopyEntries(open, life.Past().SelectMany(county.Take));
        CopyEntities(open, county);
        CopyHeads(open, county);
        CopyLampCounts(open, county);
        return county;
    }

    private void CopyEntries(NpgsqlConnection open, IEnumerable<(Entry Entry, Entity Entity)> entries)
    {
        using var rows = open.BeginBinaryImport(
            "COPY entry (place, year, number, at, actor, role, unit, kind, reason, body, previous, hash, subject) FROM STDIN BINARY");
        foreach (var (entry, entity) in entries)
        {
            rows.WriteRow(
                entry.Stream.Place, entry.Stream.Year, entry.Number, EntryBytes.TimeOf(entry.At), entry.By.Name, entry.By.Role.ToString(),
                entry.By.Unit, entry.Kind, entry.Reason, entry.Body, entry.Previous.ToString(), entry.Hash.ToString(), entity.Key.ToString());
            Entries++;
        }
        rows.Complete();
    }

    private static void CopyEntities(NpgsqlConnection open, County county)
    {
        using var rows = open.BeginBinaryImport("COPY entity (place, kind, id, year, number, body) FROM STDIN BINARY");
        foreach (var entity in county.Entities)
            rows.WriteRow(county.Place, entity.Key.Kind, entity.Key.Id, entity.Version.Year, entity.Version.Number, EntityCodec.Write(entity));
        rows.Complete();
    }

    private static void CopyHeads(NpgsqlConnection open, County county)
    {
        using var rows = open.BeginBinaryImport("COPY stream (place, year, number, hash, at) FROM STDIN BINARY");
        foreach (var head in county.Heads)
            rows.WriteRow(head.Stream.Place, head.Stream.Year, head.Number, head.Hash.ToString(), EntryBytes.TimeOf(head.At));
        rows.Complete();
    }

    private static void CopyLampCounts(NpgsqlConnection open, County county)
    {
        using var rows = open.BeginBinaryImport(
            "COPY lamp_count (place, plan_year, period, rules, version, lamp, standing, left_out, tasks) FROM STDIN BINARY");
        foreach (var (line, tasks) in county.Entities.OfType<TaskLamp>().CountBy(LampLine.Of))
            rows.WriteRow(
                county.Place, line.PlanYear, line.Period.ToString(), line.Rules, line.Version, line.Lamp, line.Standing?.ToString() ?? "",
                line.LeftOut?.ToString() ?? "", tasks);
        rows.Complete();
    }
}
