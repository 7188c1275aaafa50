using Luoshi.Soak.Servers;

namespace Luoshi.Ledger.Storage.Tests.Troubles;

/// <summary>What can happen to a server: a full disk, a restart in mid-write, connections cut off, writing forbidden.</summary>
public sealed class ServerTroubleTests
{
    private const int Workers = 8;

    private readonly Writings _writings = new();

    [Fact]
    public async Task A_full_disk_under_the_tables_is_told_and_writing_goes_on_when_there_is_room()
    {
        PostgresServer.IsNeeded();
        using var disk = SmallDisk.OrSkip(24);
        using var server = new PostgresCluster();
        using var ledger = Begin(server.NewDatabase(Directory.CreateDirectory(disk.At("tables")).FullName));
        await _writings.Write(ledger);
        disk.Fill();

        var refusal = await _writings.WriteUntilRefused(ledger);

        Assert.Contains("磁盘已满", refusal.Chinese, StringComparison.Ordinal);
        _writings.AreKeptBy(ledger);
        disk.MakeRoom();
        await _writings.Write(ledger);
        _writings.AreKeptBy(ledger);
    }

    [Fact]
    public async Task A_server_whose_own_disk_runs_full_loses_nothing()
    {
        PostgresServer.IsNeeded();
        using var disk = SmallDisk.OrSkip(96);
        using var server = new PostgresCluster(Directory.CreateDirectory(disk.At("server")).FullName, megabytesOfLog: 1);
        var address = server.NewDatabase();
        using (var ledger = Begin(address))
        {
            await _writings.Write(ledger);
            disk.Fill();
            await _writings.WriteUntilRefused(ledger);
        }
        disk.MakeRoom();
        server.Start();

        using var again = Open(address);
        _writings.AreKeptBy(again);
        await _writings.Write(again);
        _writings.AreKeptBy(again);
    }

    [Fact]
    public Task A_server_that_is_restarted_in_mid_write_loses_nothing() => Withstands(server => server.RestartAtOnce());

    [Fact]
    public Task Connections_that_are_cut_off_in_mid_write_lose_nothing() => Withstands(server => server.CutOffAll());

    [Fact]
    public async Task A_server_that_may_not_be_written_to_is_told_and_can_be_read()
    {
        PostgresServer.IsNeeded();
        using var server = new PostgresCluster();
        var address = server.NewDatabase();
        using (var ledger = Begin(address)) await _writings.Write(ledger);
        server.ForbidWriting(true);

        using (var ledger = Open(address))
        {
            Assert.Equal(12, ledger.Entries("990101").Count());
            Assert.Contains("只读", (await _writings.WriteUntilRefused(ledger)).Chinese, StringComparison.Ordinal);
        }
        server.ForbidWriting(false);
        using var again = Open(address);
        _writings.AreKeptBy(again);
    }

    [Fact]
    public void A_server_that_is_not_there_is_told()
    {
        var refusal = Assert.Throws<RefusedException>(() => Open("Host=/nowhere;Database=luoshi;Username=luoshi"));

        Assert.Contains("连不上数据库", refusal.Chinese, StringComparison.Ordinal);
    }

    /// <summary>Several write through one ledger, which stays open, while something happens to the server, three times.</summary>
    private async Task Withstands(Action<PostgresCluster> happens)
    {
        PostgresServer.IsNeeded();
        using var server = new PostgresCluster();
        using var ledger = Begin(server.NewDatabase());
        using var enough = new CancellationTokenSource();
        var writing = Enumerable.Range(0, Workers).Select(_ => Task.Run(() => WriteUntil(ledger, enough.Token))).ToList();
        for (var times = 0; times < 3; times++)
        {
            var before = _writings.Acknowledged;
            while (_writings.Acknowledged < before + Workers) await Task.Delay(5);
            happens(server);
        }
        enough.Cancel();
        var refused = (await Task.WhenAll(writing)).Sum();
        await _writings.Write(ledger);

        Assert.True(refused + _writings.Acknowledged > 3 * Workers);
        _writings.AreKeptBy(ledger);
    }

    private async Task<int> WriteUntil(StoredLedger ledger, CancellationToken enough)
    {
        var refused = 0;
        while (!enough.IsCancellationRequested)
        {
            try
            {
                await _writings.Write(ledger);
            }
            catch (RefusedException)
            {
                refused++;
                await Task.Delay(20, CancellationToken.None);
            }
        }
        return refused;
    }

    private static StoredLedger Open(string address) => StoredLedger.OpenServer(address, TimeProvider.System);

    private static StoredLedger Begin(string address)
    {
        var ledger = Open(address);
        Writings.Begin(ledger);
        return ledger;
    }
}
