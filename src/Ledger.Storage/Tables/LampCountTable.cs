using System.Data.Common;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Lamps counted by place and month, as rows.</summary>
internal static class LampCountTable
{
    private const string Columns = "plan_year, period, rules, version, lamp, standing, left_out, tasks";

    /// <summary>What changes in the counts of a place when entities change.</summary>
    public static IEnumerable<Statement> Follow(string place, IEnumerable<(Entity? Before, Entity After)> changes)
    {
        var counts = new Dictionary<LampLine, int>();
        foreach (var (before, after) in changes)
        {
            Count(before, -1);
            Count(after, 1);
        }
        foreach (var (line, tasks) in counts.Where(count => count.Value != 0)) yield return Add(place, LampCountRow.Of(line, tasks));
        if (counts.Values.Any(tasks => tasks < 0)) yield return new("DELETE FROM lamp_count WHERE place = @place AND tasks = 0", ("@place", place));

        void Count(Entity? entity, int by)
        {
            if (entity is not TaskLamp lamp) return;
            var line = LampLine.Of(lamp);
            counts[line] = counts.GetValueOrDefault(line) + by;
        }
    }

    /// <summary>The rows that the lamps of a place come to.</summary>
    public static IEnumerable<LampCountRow> Rows(ILedgerState state) =>
        state.All(TaskLamp.Kind).Cast<TaskLamp>().CountBy(LampLine.Of).Select(count => LampCountRow.Of(count.Key, count.Value));

    public static Statement Add(string place, LampCountRow row) => new(
        $"""
        INSERT INTO lamp_count (place, {Columns}) VALUES (@place, @planYear, @period, @rules, @version, @lamp, @standing, @leftOut, @tasks)
        ON CONFLICT (place, plan_year, period, rules, version, lamp, standing, left_out) DO UPDATE SET tasks = lamp_count.tasks + excluded.tasks
        """,
        ("@place", place), ("@planYear", row.PlanYear), ("@period", row.Period), ("@rules", row.Rules), ("@version", row.Version),
        ("@lamp", row.Lamp), ("@standing", row.Standing), ("@leftOut", row.LeftOut), ("@tasks", row.Tasks));

    public static Statement Clear(string place) => new("DELETE FROM lamp_count WHERE place = @place", ("@place", place));

    public static Statement Everything(string place) => new($"SELECT {Columns} FROM lamp_count WHERE place = @place", ("@place", place));

    /// <summary>Of all places whose ids begin with <paramref name="prefix"/>.</summary>
    public static Statement Of(int planYear, Period period, string prefix) => new(
        $"""
        SELECT {Columns}, place FROM lamp_count
        WHERE plan_year = @planYear AND period = @period AND place >= @from AND place < @to ORDER BY place
        """,
        ("@planYear", planYear), ("@period", period.ToString()), ("@from", prefix), ("@to", prefix + '\uFFFF'));

    public static LampCountRow Read(DbDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetInt32(7));

    public static LampTally ReadTally(DbDataReader row) => Read(row).Of(row.GetString(8));
}
