using Luoshi.Ledger.Chain;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Storage.Copies;
using Luoshi.Ledger.Storage.Tests.Troubles;
using Luoshi.Ledger.Webhooks;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Copies;

/// <summary>Copies of a ledger, whatever database it is on: taken while others write, restored to a file and to a server.</summary>
public abstract class CopyContract : IDisposable
{
    private protected const string Place = "990101";

    private readonly Writings _writings = new();

    private protected string Folder { get; } = Directory.CreateTempSubdirectory("luoshi-copies-").FullName;

    private string Copy => Path.Combine(Folder, "备份.db");

    [Fact]
    public async Task A_copy_taken_while_others_write_holds_and_is_restored_to_the_byte()
    {
        using var ledger = await Written();
        using var enough = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Write(ledger, enough.Token))));

        var copied = Backup.Take(ledger, Copy, TimeProvider.System);

        await enough.CancelAsync();
        await writing;
        var (restored, again) = Restored();
        using (restored)
        {
            var head = Assert.Single(copied.Heads);
            Assert.Equal(copied.Heads, again.Heads);
            Assert.Equal(copied.Heads, restored.Heads(Place));
            Assert.Equal(ledger.Entries(Place).Take((int)head.Number), restored.Entries(Place));
            Assert.Equal((copied.Entries, null), ChainCheck.Walk(restored, Place, []));
            Assert.Empty(restored.Rebuild(Place, write: false).Differing);
        }
    }

    [Fact]
    public async Task A_restored_ledger_is_written_to_like_any_other()
    {
        using (var ledger = await Written()) Backup.Take(ledger, Copy, TimeProvider.System);

        var (restored, _) = Restored();
        using (restored)
        {
            await _writings.Write(restored);
            _writings.AreKeptBy(restored);
        }
    }

    [Fact]
    public async Task A_copy_is_one_file_and_a_ledger_itself()
    {
        using (var ledger = await Written()) Backup.Take(ledger, Copy, TimeProvider.System);

        Assert.Equal(["备份.db"], Directory.GetFiles(Folder, "*备份*").Select(Path.GetFileName));
        using var opened = StoredLedger.OpenFile(Copy, create: false, TimeProvider.System);
        _writings.AreKeptBy(opened);
    }

    [Fact]
    public async Task A_restored_ledger_tells_no_other_system_before_somebody_looked()
    {
        var webhook = new Webhook(Place, "5f0c", "林主任", Role.Supervisor, "https://oa.example.gov.cn/luoshi") { DueAt = DateTimeOffset.UnixEpoch };
        using var ledger = await Written();
        ledger.Webhooks.Keep(webhook);

        Backup.Take(ledger, Copy, TimeProvider.System);

        Assert.NotEmpty(ledger.Webhooks.Due(DateTimeOffset.UtcNow));
        var (restored, _) = Restored();
        using (restored)
        {
            Assert.Empty(restored.Webhooks.Due(DateTimeOffset.UtcNow.AddYears(1)));
            Assert.Equal(webhook.Address, restored.Webhooks.Find(Place, webhook.Id)!.Address);
        }
    }

    [Fact]
    public async Task Nothing_that_is_there_is_overwritten_by_a_copy()
    {
        using var ledger = await Written();
        await File.WriteAllTextAsync(Copy, "别的", TestContext.Current.CancellationToken);

        Assert.Contains("不会覆盖", Assert.Throws<RefusedException>(() => Backup.Take(ledger, Copy, TimeProvider.System)).Chinese, StringComparison.Ordinal);
        Assert.Equal("别的", await File.ReadAllTextAsync(Copy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_that_is_there_is_overwritten_by_restoring()
    {
        using var ledger = await Written();
        Backup.Take(ledger, Copy, TimeProvider.System);
        var (restored, _) = Restored();
        restored.Dispose();

        Assert.Contains("不会覆盖", Assert.Throws<RefusedException>(() => Restored()).Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE entry SET body = replace(body, '公里', '米') WHERE number = 7", "990101", "第 7 号", "内容被改过")]
    [InlineData("DELETE FROM entry WHERE number = 5", "990101", "第 5 号", "少了")]
    [InlineData("DELETE FROM entry WHERE number = 12", "990101", "第 12 号", "被删掉了")]
    [InlineData("UPDATE entry SET at = '昨天' WHERE number = 3", "990101", "第 3 号", "内容被改过")]
    [InlineData("DELETE FROM entry; DELETE FROM stream", "备份.db", "没有哪个地方的账", "什么也没有恢复")]
    public async Task A_damaged_copy_is_refused_with_the_place_of_the_damage(string sql, params string[] words)
    {
        using (var ledger = await Written()) Backup.Take(ledger, Copy, TimeProvider.System);
        Tamper(Copy, sql);

        var refusal = Assert.Throws<BrokenLedgerException>(() => Restored());

        Assert.All(words, word => Assert.Contains(word, refusal.Chinese, StringComparison.Ordinal));
        Assert.True(NothingWasRestored());
        Assert.DoesNotContain(Directory.GetFiles(Folder), file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(3)]
    public async Task A_copy_with_bytes_that_are_not_its_own_is_refused_or_restored_whole(int seed)
    {
        using (var ledger = await Written()) Backup.Take(ledger, Copy, TimeProvider.System);
        var bytes = await File.ReadAllBytesAsync(Copy, TestContext.Current.CancellationToken);
        new Random(seed).NextBytes(bytes.AsSpan(bytes.Length / 5 * (seed + 1), 600));
        await File.WriteAllBytesAsync(Copy, bytes, TestContext.Current.CancellationToken);

        try
        {
            var (restored, _) = Restored();
            using (restored) _writings.AreKeptBy(restored);
        }
        catch (BrokenLedgerException)
        {
            Assert.True(NothingWasRestored());
        }
    }

    [Fact]
    public async Task A_file_that_is_no_copy_is_told()
    {
        await File.WriteAllTextAsync(Copy, string.Concat(Enumerable.Repeat("这不是账本。", 500)), TestContext.Current.CancellationToken);

        Assert.Contains("不能用", Assert.Throws<BrokenLedgerException>(() => Restored()).Chinese, StringComparison.Ordinal);
        File.Delete(Copy);
        Assert.Contains("没有备份文件", Assert.Throws<RefusedException>(() => Restored()).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_that_somebody_changed_in_a_copy_are_computed_anew()
    {
        using (var ledger = await Written()) Backup.Take(ledger, Copy, TimeProvider.System);
        Tamper(Copy, "DELETE FROM entity WHERE kind = 'task'");

        var (restored, _) = Restored();
        using (restored) _writings.AreKeptBy(restored);
    }

    [Fact]
    public async Task A_broken_ledger_is_not_taken_for_a_copy()
    {
        using var ledger = await Written();
        Break(ledger, "DELETE FROM entry WHERE number = 4");

        var refusal = Assert.Throws<BrokenChainException>(() => Backup.Take(ledger, Copy, TimeProvider.System));

        Assert.Contains("第 4 号", refusal.Chinese, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Folder, "*备份*"));
    }

    [Fact]
    public async Task A_full_disk_under_a_copy_is_told_and_leaves_nothing_of_it()
    {
        using var disk = SmallDisk.OrSkip(1);
        using var ledger = await Written();
        for (var more = 0; more < 30; more++) await _writings.Write(ledger);

        var refusal = Assert.Throws<RefusedException>(() => Backup.Take(ledger, disk.At("备份.db"), TimeProvider.System));

        Assert.Contains("磁盘已满", refusal.Chinese, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(disk.Folder));
        _writings.AreKeptBy(ledger);
    }

    public virtual void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty ledger on the database in question.</summary>
    private protected abstract StoredLedger Make();

    /// <summary>Restores <c>备份.db</c> to one and the same place, and opens it.</summary>
    private protected abstract (StoredLedger Ledger, Copied Copied) Restore(string copy);

    private protected abstract bool NothingWasRestored();

    /// <summary>Does to the ledger what no program of ours does.</summary>
    private protected abstract void Break(StoredLedger ledger, string sql);

    private protected static void Tamper(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private (StoredLedger Ledger, Copied Copied) Restored() => Restore(Copy);

    /// <summary>Twelve entries.</summary>
    private async Task<StoredLedger> Written()
    {
        var ledger = Make();
        await ledger.Give(Place, new OpenLedger(Place, "云牧县"), new Actor("管理员", Role.Administrator));
        await _writings.Write(ledger);
        return ledger;
    }

    private async Task Write(StoredLedger ledger, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested) await _writings.Write(ledger);
    }
}
