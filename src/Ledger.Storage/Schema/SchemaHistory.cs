using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Schema;

/// <summary>
/// The numbered scripts that make the tables, one history for both databases: those that a database has not seen are carried out in
/// their order, all in one transaction.
/// </summary>
internal sealed class SchemaHistory(IReadOnlyList<(int Number, string Sql)> scripts)
{
    /// <summary>The history that this program knows.</summary>
    public static SchemaHistory Known { get; } = new([.. Load()]);

    public IReadOnlyList<(int Number, string Sql)> Scripts => scripts;

    /// <summary>The version that this program writes.</summary>
    public int Current => scripts[^1].Number;

    /// <summary>Brings a database up to date; where it is, nobody who writes to it is waited for.</summary>
    /// <returns>The version that it had: 0 where it was empty.</returns>
    /// <exception cref="BrokenLedgerException">A newer program has been here.</exception>
    public int Upgrade(Database database)
    {
        using var connection = database.Connect();
        var version = VersionOf(database, connection);
        if (version == Current) return version;
        using var transaction = database.BeginUpgrade(connection);
        using var session = new Session(connection, transaction);
        version = VersionIn(database, connection, transaction, session);
        if (version < Current) Write(database, connection, transaction, session, version);
        session.Commit();
        return version;
    }

    private int VersionOf(Database database, DbConnection connection)
    {
        using var transaction = database.BeginReading(connection);
        return VersionIn(database, connection, transaction, new Session(connection, transaction));
    }

    private int VersionIn(Database database, DbConnection connection, DbTransaction transaction, Session session)
    {
        if (!database.Has(connection, transaction, "schema_version")) return 0;
        var version = session.Rows(new Statement("SELECT number FROM schema_version"), row => row.GetInt32(0)).DefaultIfEmpty().Max();
        return version <= Current ? version : throw new BrokenLedgerException(
            $"账本是更新的版本写的（结构 {version}，本程序认识到 {Current}）。请用新版打开。",
            $"The ledger was written by a newer version (schema {version}; this program knows {Current}). Open it with that.");
    }

    private void Write(Database database, DbConnection connection, DbTransaction transaction, Session session, int version)
    {
        if (version == 0) session.Execute([new Statement("CREATE TABLE schema_version (number INTEGER NOT NULL PRIMARY KEY)")]);
        foreach (var (number, sql) in scripts.Where(script => script.Number > version))
        {
            using var command = new Statement(sql.Replace("KEY_TEXT", database.KeyText, StringComparison.Ordinal)).On(connection, transaction);
            command.ExecuteNonQuery();
            session.Execute([new Statement("INSERT INTO schema_version (number) VALUES (@number)", ("@number", number))]);
        }
    }

    private static IEnumerable<(int Number, string Sql)> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }
}
