namespace Luoshi.Ledger.Storage.Tests.Keys;

/// <summary>What a table holds rows apart by, or points to rows of another by.</summary>
/// <param name="Table">The table.</param>
/// <param name="Name">Of the key: <c>primary</c>, or what the database calls it.</param>
/// <param name="Columns">Its columns, in their order.</param>
internal sealed record Key(string Table, string Name, IReadOnlyList<string> Columns)
{
    /// <summary>The only table that is not of a place: one row for each script that was carried out.</summary>
    private const string OfNoPlace = "schema_version";

    /// <summary>The keys by which rows of different places could not be kept apart, and tables without any.</summary>
    public static IEnumerable<string> Offending(IEnumerable<string> tables, IReadOnlyCollection<Key> keys) =>
    [
        .. keys.Where(key => key.Table != OfNoPlace && !key.Columns.Contains("place")).Select(key => $"{key.Table}: {key.Name} ({string.Join(", ", key.Columns)}) is without the place"),
        .. tables.Except([OfNoPlace]).Except(keys.Select(key => key.Table)).Select(table => $"{table} has no key"),
    ];
}
