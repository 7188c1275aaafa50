using System.Data.Common;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>One SQL statement with its values by name.</summary>
/// <param name="Sql">With <c>@name</c> where a value goes; the same for both databases.</param>
/// <param name="Values">By the names in it, in the order in which they were added.</param>
internal readonly record struct Statement(string Sql, params (string Name, object Value)[] Values)
{
    public DbCommand On(DbConnection connection, DbTransaction? within)
    {
        var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Transaction = within;
        foreach (var (name, value) in Values) Add(command.CreateParameter(), command.Parameters, name, value);
        return command;
    }

    public void AddTo(DbBatch batch)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = Sql;
        foreach (var (name, value) in Values) Add(command.CreateParameter(), command.Parameters, name, value);
        batch.BatchCommands.Add(command);
    }

    private static void Add(DbParameter parameter, DbParameterCollection parameters, string name, object value)
    {
        parameter.ParameterName = name;
        parameter.Value = value;
        parameters.Add(parameter);
    }
}
