using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Schema;

namespace Luoshi.Ledger.Storage.Tests.Upgrades;

/// <summary>A ledger of every earlier schema is opened by this program, whatever database it is on, and nothing of it changes but its tables.</summary>
public abstract class UpgradeContract : IDisposable
{
    public static TheoryData<int> Versions => [.. OldLedger.Versions];

    [Theory, MemberData(nameof(Versions))]
    public async Task A_ledger_of_an_earlier_schema_is_brought_up_to_date_and_goes_on(int version)
    {
        Load(OldLedger.Sql(version, KeyText));

        using var ledger = StoredLedger.On(Connect(), TimeProvider.System);

        Assert.Equal([SomeMonths.Place, "990102"], ledger.Places());
        Assert.All(ledger.Places(), place => Assert.Null(ChainCheck.Walk(ledger, place, []).Break));
        Assert.All(ledger.Places(), place => Assert.Empty(ledger.Rebuild(place, write: false).Differing));
        await ledger.Give("990103", new OpenLedger("990103", "青石县"), new Actor("管理员", Role.Administrator));
        Assert.Equal(SchemaHistory.Known.Current, SchemaHistory.Known.Upgrade(ledger.Database));
    }

    [Fact]
    public void Scripts_that_a_database_has_not_seen_are_carried_out_and_its_tables_computed_again()
    {
        Load(OldLedger.Sql(1, KeyText) + "DELETE FROM entity WHERE kind = 'task';");
        var next = new SchemaHistory([.. SchemaHistory.Known.Scripts, (SchemaHistory.Known.Current + 1, "CREATE TABLE more (place KEY_TEXT NOT NULL PRIMARY KEY)")]);

        using var ledger = StoredLedger.On(Connect(), TimeProvider.System, next);

        using (var session = ledger.Begin()) Assert.Empty(session.Rows(new Statement("SELECT place FROM more"), row => row.GetString(0)));
        Assert.Empty(ledger.Rebuild(SomeMonths.Place, write: false).Differing);
        using var state = ledger.Read(SomeMonths.Place);
        Assert.Equal(3, state.All("task").Count);
    }

    [Fact]
    public void A_script_that_fails_leaves_the_ledger_as_it_was()
    {
        Load(OldLedger.Sql(1, KeyText));
        var wrong = new SchemaHistory([SchemaHistory.Known.Scripts[0], (2, "CREATE TABLE more (place KEY_TEXT NOT NULL PRIMARY KEY)"), (3, "CREATE TABLE entry (place KEY_TEXT)")]);

        Assert.Throws<RefusedException>(() => StoredLedger.On(Connect(), TimeProvider.System, wrong));

        using var database = Connect();
        Assert.Equal(1, new SchemaHistory([SchemaHistory.Known.Scripts[0]]).Upgrade(database));
        using var connection = database.Connect();
        Assert.False(database.Has(connection, null, "more"));
    }

    [Fact]
    public void A_ledger_of_a_newer_schema_is_refused_and_left_alone()
    {
        Load(OldLedger.Sql(1, KeyText) + "INSERT INTO schema_version VALUES (9999);");

        var refusal = Assert.Throws<BrokenLedgerException>(() => StoredLedger.On(Connect(), TimeProvider.System));

        Assert.Contains("请用新版打开", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("9999", refusal.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_program_left_out_of_its_tables_is_no_difference_but_what_somebody_changed_is()
    {
        Load(OldLedger.Sql(SchemaHistory.Known.Current, KeyText) +
            """
            UPDATE entity SET body = replace(body, ',"leader":""', '') WHERE kind = 'task';
            UPDATE entity SET body = replace(body, '"chapter":"",', '') WHERE kind = 'task';
            UPDATE entity SET body = replace(body, '82', '28') WHERE id = '2025/1' AND kind = 'task';
            UPDATE entity SET body = '{"more":1}' WHERE id = '2025/3' AND kind = 'task';
            """);

        using var ledger = StoredLedger.On(Connect(), TimeProvider.System);

        Assert.Equal(["task 2025/1", "task 2025/3"], ledger.Rebuild(SomeMonths.Place, write: false).Differing.Select(key => key.ToString()));
    }

    public abstract void Dispose();

    private protected abstract string KeyText { get; }

    /// <summary>Carries SQL out on the empty database of the test.</summary>
    private protected abstract void Load(string sql);

    private protected abstract Database Connect();
}
