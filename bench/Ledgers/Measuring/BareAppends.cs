using System.Data.Common;
using System.Diagnostics;

namespace Luoshi.Bench.Ledgers.Measuring;

/// <summary>The same rows put into the same tables with no rule, no chain and no reading: one transaction an entry, places side by side.</summary>
internal static class BareAppends
{
    /// <summary>On a server: one connection a place, one round trip a transaction.</summary>
    /// <returns>Entries a second.</returns>
    public static async Task<double> OnServer(DbDataSource source, IReadOnlyList<Load> places)
    {
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(places.Select(load => Task.Run(() => Append(source, load.Rows))));
        return places.Sum(load => load.Rows.Count) / clock.Elapsed.TotalSeconds;
    }

    /// <summary>In a file, where only one can write at a time anyway.</summary>
    /// <returns>Entries a second.</returns>
    public static double InFile(DbConnection connection, IReadOnlyList<Load> places)
    {
        var clock = Stopwatch.StartNew();
        var prepared = new Dictionary<string, DbCommand>(StringComparer.Ordinal);
        foreach (var row in places.SelectMany(load => load.Rows))
        {
            using var transaction = connection.BeginTransaction();
            foreach (var (sql, values) in row.Statements()) Execute(connection, transaction, prepared, sql, values);
            transaction.Commit();
        }
        return places.Sum(load => load.Rows.Count) / clock.Elapsed.TotalSeconds;
    }

    // A batch without a transaction of its own is one.
    private static async Task Append(DbDataSource source, IReadOnlyList<BareRow> rows)
    {
        await using var connection = await source.OpenConnectionAsync();
        foreach (var row in rows)
        {
            await using var batch = connection.CreateBatch();
            foreach (var (sql, values) in row.Statements())
            {
                var command = batch.CreateBatchCommand();
                command.CommandText = sql;
                Add(command.CreateParameter, command.Parameters, values);
                batch.BatchCommands.Add(command);
            }
            await batch.ExecuteNonQueryAsync();
        }
    }

    private static void Execute(
        DbConnection connection, DbTransaction transaction, Dictionary<string, DbCommand> prepared, string sql, (string Name, object Value)[] values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            prepared[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            Add(command.CreateParameter, command.Parameters, values);
        }
        command.Transaction = transaction;
        foreach (var (name, value) in values) command.Parameters[name].Value = value;
        command.ExecuteNonQuery();
    }

    private static void Add(Func<DbParameter> make, DbParameterCollection to, (string Name, object Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            var parameter = make();
            (parameter.ParameterName, parameter.Value) = (name, value);
            to.Add(parameter);
        }
    }
}
