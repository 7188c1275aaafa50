using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>What people follow, as rows.</summary>
internal static class FollowingTable
{
    public static Statement Insert(FollowedTask task) => new(
        "INSERT INTO following (place, name, year, task, since) VALUES (@place, @name, @year, @task, @since) ON CONFLICT (place, name, year, task) DO NOTHING",
        ("@place", task.Place), ("@name", task.Name), ("@year", task.Year), ("@task", task.Task), ("@since", EntryBytes.TimeOf(task.Since)));

    public static Statement Delete(FollowedTask task) => new(
        "DELETE FROM following WHERE place = @place AND name = @name AND year = @year AND task = @task",
        ("@place", task.Place), ("@name", task.Name), ("@year", task.Year), ("@task", task.Task));

    public static Statement Of(string place, string name) => new(
        "SELECT place, name, year, task, since FROM following WHERE place = @place AND name = @name ORDER BY since, task", ("@place", place), ("@name", name));

    public static FollowedTask Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetString(3), EntryBytes.ParseTime(row.GetString(4)));
}
