using Luoshi.Soak.Writing;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Troubles;

/// <summary>What can happen to a file: a full disk, one that cannot be written to, another program on the same file.</summary>
public sealed class FileTroubleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-trouble-").FullName;
    private readonly Writings _writings = new();

    [Fact]
    public async Task A_full_disk_is_told_and_nothing_is_lost_or_written_by_half()
    {
        using var disk = SmallDisk.OrSkip(4);
        using var ledger = Begin(disk.At("云牧县.db"));
        await _writings.Write(ledger);

        var refusal = await _writings.WriteUntilRefused(ledger);

        Assert.Contains("磁盘已满", refusal.Chinese, StringComparison.Ordinal);
        Assert.True(_writings.Acknowledged > 5);
        _writings.AreKeptBy(ledger);
    }

    [Fact]
    public async Task Writing_goes_on_when_a_full_disk_has_room_again()
    {
        using var disk = SmallDisk.OrSkip(8);
        using (var ledger = Begin(disk.At("云牧县.db")))
        {
            disk.Fill();
            Assert.Contains("磁盘已满", (await _writings.WriteUntilRefused(ledger)).Chinese, StringComparison.Ordinal);
            disk.MakeRoom();

            await _writings.Write(ledger);
            _writings.AreKeptBy(ledger);
        }
        using var again = Open(disk.At("云牧县.db"));
        _writings.AreKeptBy(again);
    }

    [Fact]
    public async Task A_ledger_on_a_disk_that_is_full_already_says_so_when_it_is_opened_or_can_be_read()
    {
        using var disk = SmallDisk.OrSkip(8);
        using (var ledger = Begin(disk.At("云牧县.db"))) await _writings.Write(ledger);
        disk.Fill();

        try
        {
            using var ledger = Open(disk.At("云牧县.db"));
            _writings.AreKeptBy(ledger);
            Assert.Contains("磁盘已满", (await _writings.WriteUntilRefused(ledger)).Chinese, StringComparison.Ordinal);
        }
        catch (RefusedException refusal)
        {
            Assert.Contains("磁盘已满", refusal.Chinese, StringComparison.Ordinal);
        }
        disk.MakeRoom();
        using var again = Open(disk.At("云牧县.db"));
        _writings.AreKeptBy(again);
    }

    [Fact]
    public void A_ledger_cannot_be_made_on_a_full_disk_and_that_is_told()
    {
        using var disk = SmallDisk.OrSkip(1);
        disk.Fill();

        var refusal = Assert.Throws<RefusedException>(() => Begin(disk.At("云牧县.db")));

        Assert.Contains("磁盘已满", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_becomes_read_only_is_told_and_nothing_is_lost()
    {
        using var disk = SmallDisk.OrSkip(8);
        using (var ledger = Begin(disk.At("云牧县.db"))) await _writings.Write(ledger);
        disk.MakeReadOnly();

        var refusal = Assert.Throws<RefusedException>(() => Open(disk.At("云牧县.db")));

        Assert.Contains("只读", refusal.Chinese, StringComparison.Ordinal);
        disk.MakeWritable();
        using var again = Open(disk.At("云牧县.db"));
        _writings.AreKeptBy(again);
    }

    [Fact]
    public async Task Another_program_that_writes_to_the_file_takes_turns_with_this_one()
    {
        var file = Path.Combine(_folder, "云牧县.db");
        using (Begin(file))
        {
        }
        IReadOnlyList<Told> told;
        using (var other = new WriterProcess(file, 1))
        {
            other.AwaitWriting();
            using var ledger = Open(file);
            for (var command = 0; command < 40; command++) await ledger.Give("990101", Numbered(command), new Actor("林主任", Role.Supervisor), "本程序");
            other.Kill();
            told = other.HasTold();
        }

        using var examined = Open(file);
        var entries = examined.Entries("990101").ToList();
        Assert.Null(Chain.ChainCheck.Walk(examined, "990101", []).Break);
        Assert.Equal(80, entries.Count(entry => entry.Reason == "本程序"));
        var hashes = Places(examined).SelectMany(place => examined.Entries(place)).Select(entry => entry.Hash.ToString()).ToHashSet();
        Assert.All(told.Where(line => line.Sign == Told.Acknowledged), line => Assert.Contains(line.Hash, hashes));
        Assert.Empty(examined.Rebuild("990101", write: false).Differing);
    }

    [Fact]
    public async Task Programs_that_make_the_same_ledger_at_once_all_get_it()
    {
        var file = Path.Combine(_folder, "新账本.db");

        var made = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => StoredLedger.OpenFile(file, create: true, TimeProvider.System))));

        foreach (var ledger in made) Assert.Empty(ledger.Places());
        foreach (var ledger in made) ledger.Dispose();
    }

    [Fact]
    public async Task A_file_that_another_program_does_not_let_go_of_is_told()
    {
        var file = Path.Combine(_folder, "云牧县.db");
        using var ledger = Begin(file);
        using var other = new SqliteConnection($"Data Source={file}");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => _writings.Write(ledger));

        Assert.Contains("正被别的程序写", refusal.Chinese, StringComparison.Ordinal);
        held.Rollback();
        await _writings.Write(ledger);
        _writings.AreKeptBy(ledger);
    }

    [Fact]
    public async Task A_ledger_can_be_read_while_another_program_holds_it_for_writing()
    {
        var file = Path.Combine(_folder, "云牧县.db");
        using (var ledger = Begin(file)) await _writings.Write(ledger);
        using var other = new SqliteConnection($"Data Source={file}");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);

        using var reader = Open(file);

        Assert.Equal(12, reader.Entries("990101").Count());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static Plans.Wanted.ProposePlan Numbered(int year) =>
        new(3000 + year, "重点任务", null, [new(Plans.TaskList.Main, new Plans.TaskContent("修路"))]);

    private static IReadOnlyList<string> Places(StoredLedger ledger) => ledger.Places();

    private static StoredLedger Open(string file) => StoredLedger.OpenFile(file, create: false, TimeProvider.System);

    private static StoredLedger Begin(string file)
    {
        var ledger = StoredLedger.OpenFile(file, create: true, TimeProvider.System);
        Writings.Begin(ledger);
        return ledger;
    }
}
