using System.Text.RegularExpressions;
using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Ledger.Storage.Schema;

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>Lamps are counted in the transaction that lights them, whatever database is behind the ledger.</summary>
public abstract partial class LampContract : LedgerContract
{
    private static readonly Period March = new(2025, 3);
    private static readonly Actor Reporter = new("小王", Role.Reporter, "发改委");

    [Fact]
    public async Task Lamps_of_a_month_are_counted_as_they_are_lit_and_lit_again()
    {
        var ledger = Open();
        await Lit(ledger, Place);
        Assert.Equal(["good 2", "NoData 1"], Counted(ledger, Place));

        await Report(ledger, Place, 3);
        await ledger.Give(Place, new LightLamps(2025, March), Office);
        Assert.Equal(["good 3"], Counted(ledger, Place));

        await ledger.Give(Place, new OverrideLamp(2025, Number(1), March, "red", "陈县长"), Office, "现场没有开工");
        Assert.Equal(["bad 1", "good 2"], Counted(ledger, Place));

        await ledger.Give(Place, new WithdrawOverride(2025, Number(1), March), Office, "复查已开工");
        Assert.Equal(["good 3"], Counted(ledger, Place));
        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
    }

    [Fact]
    public async Task Counts_are_those_of_the_months_own_lamps()
    {
        var ledger = Open();
        await Lit(ledger, Place);

        using var state = ledger.Read(Place);
        var month = state.LampMonth(2025, March)!.Count;

        Assert.Equal(month.Counted, Tallies(ledger, Place).Where(tally => tally.Line.LeftOut is null).Sum(tally => tally.Tasks));
        Assert.Equal(month.Total, Tallies(ledger, Place).Sum(tally => tally.Tasks));
    }

    [Fact]
    public async Task Places_are_asked_for_by_what_their_codes_begin_with()
    {
        var ledger = Open();
        foreach (var place in (string[])["990101", "990102", "990201", "880101"]) await Lit(ledger, place);

        Assert.Equal(["880101", "990101", "990102", "990201"], Places(""));
        Assert.Equal(["990101", "990102"], Places("9901"));
        Assert.Empty(Places("77"));

        IEnumerable<string> Places(string code) => ledger.Lamps(2025, March, code).Select(tally => tally.Place).Distinct();
    }

    [Theory]
    [InlineData("UPDATE lamp_count SET tasks = tasks + 1 WHERE lamp = 'green'", "lamp_count 2025/2025-03/县规则 2025/green")]
    [InlineData("DELETE FROM lamp_count WHERE lamp = 'green'", "lamp_count 2025/2025-03/县规则 2025/green")]
    [InlineData("UPDATE lamp_count SET left_out = 'Never' WHERE lamp = ''", "lamp_count 2025/2025-03/县规则 2025/Never")]
    [InlineData("INSERT INTO lamp_count SELECT place, plan_year, '2025-04', rules, version, lamp, standing, left_out, tasks FROM lamp_count WHERE lamp = 'green'", "lamp_count 2025/2025-04/县规则 2025/green")]
    public async Task Counts_that_the_entries_do_not_come_to_are_found_and_mended(string sql, string key)
    {
        var ledger = Open();
        await Lit(ledger, Place);
        Tamper(sql);

        Assert.Contains(key, ledger.Rebuild(Place, write: false).Differing.Select(differing => differing.ToString()));
        ledger.Rebuild(Place, write: true);

        Assert.Empty(ledger.Rebuild(Place, write: false).Differing);
        Assert.Equal(["good 2", "NoData 1"], Counted(ledger, Place));
    }

    [Fact]
    public async Task A_count_made_unreadable_by_hand_is_told()
    {
        var ledger = Open();
        await Lit(ledger, Place);
        Tamper("UPDATE lamp_count SET standing = 'Splendid' WHERE lamp = 'green'");

        Assert.Contains("ledger rebuild", Assert.Throws<BrokenLedgerException>(() => Tallies(ledger, Place)).English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_was_written_before_lamps_were_counted_has_them_counted_when_it_is_opened()
    {
        var before = Open();
        await Lit(before, Place);
        await Lit(before, "990102");
        Tamper("UPDATE entry SET body = 'x' WHERE place = '990102' AND number = 2");
        foreach (var table in LaterTables()) Tamper($"DROP TABLE {table}");
        Tamper("DELETE FROM schema_version WHERE number >= 2");

        var ledger = Open();

        Assert.Equal(["good 2", "NoData 1"], Counted(ledger, Place));
        Assert.Empty(Tallies(ledger, "990102"));
        Assert.Throws<BrokenChainException>(() => ledger.Rebuild("990102", write: false));
    }

    [Theory]
    [InlineData("UPDATE entry SET reason = '改过' WHERE number = 4", 4)]
    [InlineData("DELETE FROM entry WHERE number = 5", 5)]
    [InlineData("UPDATE entry SET at = '昨天' WHERE number = 3", 3)]
    public async Task A_forged_ledger_is_not_computed_again_into_its_tables(string sql, long number)
    {
        var ledger = Open();
        await Lit(ledger, Place);
        Tamper(sql);
        Tamper("UPDATE lamp_count SET tasks = tasks + 1 WHERE lamp = 'green'");

        var refusal = Assert.Throws<BrokenChainException>(() => ledger.Rebuild(Place, write: true));

        Assert.Equal((number, number - 1), (refusal.Break.Number, refusal.Passed));
        Assert.Equal(["good 3", "NoData 1"], Counted(ledger, Place));
    }

    /// <summary>Three tasks, of which nothing is known of the last.</summary>
    private async Task Lit(ILedger ledger, string place)
    {
        Clock.Now = new DateTimeOffset(2025, 1, 20, 2, 0, 0, TimeSpan.Zero);
        await Published(ledger, place);
        await ledger.Give(place, new AdoptLampRules(CountyRules.OfLamps, CountyRules.OfLamps.From, "陈县长"), Office);
        Clock.Now = new DateTimeOffset(2025, 4, 2, 2, 0, 0, TimeSpan.Zero);
        await Report(ledger, place, 1);
        await Report(ledger, place, 2);
        await ledger.Give(place, new LightLamps(2025, March), Office);
    }

    private static Task<Receipt> Report(ILedger ledger, string place, int task) =>
        ledger.Give(place, new ReportProgress(2025, Number(task), March, new(ProgressWord.UnderWay, "推进")), Reporter);

    private static IReadOnlyList<LampTally> Tallies(ILedger ledger, string place) => ledger.Lamps(2025, March, place);

    private static IEnumerable<string> Counted(ILedger ledger, string place) => Tallies(ledger, place)
        .Select(tally => $"{(tally.Line.Standing is { } standing ? standing.ToString().ToLowerInvariant() : tally.Line.LeftOut.ToString())} {tally.Tasks}")
        .OrderBy(line => line.StartsWith("No", StringComparison.Ordinal)).ThenBy(line => line, StringComparer.Ordinal);

    private static TaskNumber Number(int task) => new(TaskList.Main, task);

    /// <summary>The tables that the first schema did not have.</summary>
    private static IEnumerable<string> LaterTables() =>
        SchemaHistory.Known.Scripts.Where(script => script.Number > 1).SelectMany(script => Made().Matches(script.Sql)).Select(made => made.Groups[1].Value);

    [GeneratedRegex(@"CREATE TABLE (\w+)")]
    private static partial Regex Made();
}
