using System.Data.Common;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Storage.Databases;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Views;

/// <summary>What the database has to do, counted in its own steps, while units report and others look on: as much in a large plan as in a small one.</summary>
public sealed class WorkTests : IDisposable
{
    private const string Place = "990101";

    private static readonly Actor _office = new("林主任", Role.Supervisor), _reporter = new("小王", Role.Reporter, "发改委");

    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-work-").FullName;
    private readonly Clock _clock = new(new DateTimeOffset(2025, 1, 20, 2, 0, 0, TimeSpan.Zero));

    /// <summary>With a hundred thousand tasks and as many reports, each report had all entries of the year gone through, and what others had read was read again.</summary>
    [Fact]
    public async Task A_report_costs_no_more_where_there_are_a_hundred_times_as_many_tasks_and_reports()
    {
        var (small, large) = (await StepsOfReports("small", 40), await StepsOfReports("large", 4_000));

        Assert.InRange(large, 1, small * 3 / 2);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<long> StepsOfReports(string name, int tasks)
    {
        var database = new CountedDatabase(new SqliteDatabase(Path.Combine(_folder, name), create: true, name));
        using var ledger = StoredLedger.On(database, _clock);
        await ledger.Give(Place, new OpenLedger(Place, "云牧县"), new("管理员", Role.Administrator));
        var plan = Enumerable.Range(1, tasks).Select(number => new ProposedTask(TaskList.Main, new TaskContent($"办好第{number}件事") { Lead = "发改委", Leader = "陈县长" }));
        await ledger.Give(Place, new TakeInPlan(2025, "任务分解表", [.. plan]) { Issued = new Issue(new DateOnly(2025, 1, 20), "县政办发〔2025〕3号", "陈县长") }, _office);
        for (var task = 1; task <= tasks; task++) await Report(ledger, task, "已开工");
        // Others have all of it before them, and go on looking.
        Look(ledger);
        await Report(ledger, 1, "又开工");
        Look(ledger);

        var before = database.Steps;
        for (var task = 1; task <= 20; task++)
        {
            await Report(ledger, task, "进展顺利");
            Look(ledger);
        }
        return database.Steps - before;
    }

    private static int Look(StoredLedger ledger) => ledger.Ask(Place, state => state.Tasks(2025).Count + state.ProgressByTask(2025).Count);

    private static Task<Receipt> Report(StoredLedger ledger, int task, string said) =>
        ledger.Give(Place, new ReportProgress(2025, new(TaskList.Main, task), new(2025, 1), new(ProgressWord.UnderWay, said)), _reporter);

    /// <summary>A file, of which it is counted what SQLite does: scans too of which nothing comes back.</summary>
    private sealed class CountedDatabase(SqliteDatabase file) : Database
    {
        private long _steps;

        public long Steps => Interlocked.Read(ref _steps);

        public override string KeyText => file.KeyText;

        public override bool IsFar => file.IsFar;

        public override int Lanes => file.Lanes;

        public override IReadOnlyList<Statement> BeforeMaking => file.BeforeMaking;

        public override IReadOnlyList<Statement> BeforeErasing => file.BeforeErasing;

        public override IDisposable? TakeTurn() => file.TakeTurn();

        public override DbConnection Connect()
        {
            var connection = (SqliteConnection)file.Connect();
            SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 1, _ => Interlocked.Increment(ref _steps) is 0 ? 1 : 0, null);
            return connection;
        }

        public override DbTransaction BeginWriting(DbConnection connection, IReadOnlyCollection<string> places) => file.BeginWriting(connection, places);

        public override DbTransaction BeginReading(DbConnection connection) => file.BeginReading(connection);

        public override DbTransaction BeginUpgrade(DbConnection connection) => file.BeginUpgrade(connection);

        public override bool Has(DbConnection connection, DbTransaction? within, string table) => file.Has(connection, within, table);

        public override bool Scrub(DbConnection connection, IReadOnlyList<string> tables) => file.Scrub(connection, tables);

        public override RefusedException Explain(DbException cause) => file.Explain(cause);

        public override void Dispose() => file.Dispose();
    }
}
