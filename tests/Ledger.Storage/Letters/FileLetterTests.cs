using System.Text;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Tests.Letters;

/// <summary>The contract, on one file.</summary>
public sealed class FileLetterTests : LetterContract
{
    private string Ledger => Path.Combine(Folder, "云牧县.db");

    [Fact]
    public void What_is_destroyed_is_not_on_the_disk_any_more()
    {
        var letters = Open().Letters;
        letters.Keep(new(Place, Id, "ab12", Content), Key);
        Assert.Contains(Folder, FilesWith(Key).Select(Path.GetDirectoryName));

        letters.Destroy(Place, Id);

        Assert.Empty(FilesWith(Key));
        Assert.Empty(FilesWith(Content));
    }

    [Fact]
    public void Somebody_who_reads_keeps_it_there_which_is_told_and_done_later()
    {
        var letters = Open().Letters;
        letters.Keep(new(Place, Id, "ab12", Content), Key);
        using (var reader = new SqliteConnection($"Data Source={Ledger};Pooling=False"))
        {
            reader.Open();
            using var reading = reader.BeginTransaction(deferred: true);
            using var command = reader.CreateCommand();
            command.CommandText = "SELECT count(*) FROM letter_key";
            Assert.Equal(1L, command.ExecuteScalar());

            letters.Destroy(Place, Id);

            Assert.False(letters.Scrub());
            Assert.NotEmpty(FilesWith(Key));
        }

        Assert.True(letters.Scrub());
        Assert.Empty(FilesWith(Key));
    }

    private protected override StoredLedger OpenIt() => StoredLedger.OpenFile(Ledger, create: true, new Clock(default));

    private protected override void Forget()
    {
        SqliteConnection.ClearAllPools();
        base.Forget();
    }

    private IEnumerable<string> FilesWith(string words) => Directory.GetFiles(Folder).Where(file => Read(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);

    private static byte[] Read(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var all = new MemoryStream();
        open.CopyTo(all);
        return all.ToArray();
    }
}
