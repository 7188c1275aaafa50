using System.Data.Common;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Entities as rows.</summary>
internal static class EntityTable
{
    /// <summary>What an entity is read from; its id stands in the body too.</summary>
    private const string Columns = "entity.kind, entity.year, entity.number, entity.body";

    public static Statement Upsert(string place, Entity entity) => new(
        """
        INSERT INTO entity (place, kind, id, year, number, body) VALUES (@place, @kind, @id, @year, @number, @body)
        ON CONFLICT (place, kind, id) DO UPDATE SET year = excluded.year, number = excluded.number, body = excluded.body
        """,
        ("@place", place), ("@kind", entity.Key.Kind), ("@id", entity.Key.Id), ("@year", entity.Version.Year),
        ("@number", entity.Version.Number), ("@body", EntityCodec.Write(entity)));

    public static Statement Find(string place, EntityKey key) => new(
        $"SELECT {Columns} FROM entity WHERE place = @place AND kind = @kind AND id = @id",
        ("@place", place), ("@kind", key.Kind), ("@id", key.Id));

    /// <summary>Those that are there of many, of several places; only for a server.</summary>
    public static Statement FindAll(IReadOnlyCollection<(string Place, EntityKey Key)> wanted) => new(
        $"""
        SELECT {Columns}, entity.place
        FROM unnest(@places, @kinds, @ids) AS wanted (place, kind, id)
        JOIN entity ON entity.place = wanted.place AND entity.kind = wanted.kind AND entity.id = wanted.id
        """,
        ("@places", wanted.Select(one => one.Place).ToArray()), ("@kinds", wanted.Select(one => one.Key.Kind).ToArray()),
        ("@ids", wanted.Select(one => one.Key.Id).ToArray()));

    public static Statement All(string place, string kind, string prefix) => new(
        $"""
        SELECT {Columns} FROM entity
        WHERE place = @place AND kind = @kind AND id >= @from AND id < @to ORDER BY id
        """,
        ("@place", place), ("@kind", kind), ("@from", prefix), ("@to", prefix + '\uFFFF'));

    /// <summary>A row where there are more than so many.</summary>
    public static Statement Behind(string place, string kind, string prefix, int count) => new(
        "SELECT 1 FROM entity WHERE place = @place AND kind = @kind AND id >= @from AND id < @to LIMIT 1 OFFSET @count",
        ("@place", place), ("@kind", kind), ("@from", prefix), ("@to", prefix + '\uFFFF'), ("@count", count));

    public static Statement Everything(string place) => new(
        "SELECT kind, id, year, number, body FROM entity WHERE place = @place ORDER BY kind, id", ("@place", place));

    public static Statement Delete(string place, EntityKey key) => new(
        "DELETE FROM entity WHERE place = @place AND kind = @kind AND id = @id", ("@place", place), ("@kind", key.Kind), ("@id", key.Id));

    public static (EntityKey Key, EntryPlace Version, string Body) ReadRaw(DbDataReader row) =>
        (new EntityKey(row.GetString(0), row.GetString(1)), new EntryPlace(row.GetInt32(2), row.GetInt64(3)), row.GetString(4));

    public static (string Place, Entity Entity) ReadWithPlace(DbDataReader row) => (row.GetString(4), Read(row));

    public static T ReadExcerpt<T>(DbDataReader row) where T : IExcerpt<T> => EntityCodec.ReadExcerpt<T>(row.GetFieldValue<byte[]>(3));

    public static Entity Read(DbDataReader row) => EntityCodec.Read(row.GetString(0), row.GetFieldValue<byte[]>(3), new EntryPlace(row.GetInt32(1), row.GetInt64(2)));
}
