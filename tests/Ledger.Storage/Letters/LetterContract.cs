using System.Text;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Storage.Copies;

namespace Luoshi.Ledger.Storage.Tests.Letters;

/// <summary>What is kept beside the ledger of whoever brought a case, whatever database is behind it.</summary>
public abstract class LetterContract : IDisposable
{
    private protected const string Place = "990101", Id = "5f0c", Key = "dGhpcyBpcyB0aGUga2V5IG9mIG9uZSBsZXR0ZXI=", Content = "YnkgdGhpcyBub2JvZHkgaXMgcmVhY2hlZCB3aXRob3V0IHRoZSBrZXk=";

    private static readonly Letter _letter = new(Place, Id, "ab12", Content);

    private readonly List<StoredLedger> _opened = [];

    private protected string Folder { get; } = Directory.CreateTempSubdirectory("luoshi-letters-").FullName;

    [Fact]
    public void A_letter_is_there_when_the_ledger_is_opened_again_and_so_is_what_opens_it()
    {
        Assert.True(Open().Letters.Keep(_letter, Key));

        var letters = Open().Letters;
        Assert.Equal(_letter, letters.Find(Place, Id));
        Assert.Equal(Key, letters.KeyOf(Place, Id));
        Assert.Equal([Id], letters.Openable(Place));
    }

    [Fact]
    public async Task One_that_is_sent_many_times_at_once_is_kept_once_and_as_it_came_first()
    {
        var (one, other) = (Open().Letters, Open().Letters);

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(() => (at % 2 == 0 ? one : other).Keep(_letter with { Word = $"w{at}" }, Key))));

        Assert.Single(kept, was => was);
        Assert.StartsWith("w", one.Find(Place, Id)!.Word, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_anything_sealed_there_is_nothing_to_open()
    {
        var letters = Open().Letters;
        letters.Keep(_letter with { Sealed = "" }, "");

        Assert.Null(letters.KeyOf(Place, Id));
        Assert.Empty(letters.Openable(Place));
        Assert.Equal("ab12", letters.Find(Place, Id)!.Word);
    }

    [Fact]
    public void Places_do_not_see_each_others_letters()
    {
        var letters = Open().Letters;
        letters.Keep(_letter, Key);

        Assert.Null(letters.Find("990102", Id));
        Assert.Null(letters.KeyOf("990102", Id));
        Assert.Empty(letters.Openable("990102"));
        letters.Destroy("990102", Id);
        Assert.Equal(Key, letters.KeyOf(Place, Id));
    }

    [Fact]
    public void What_is_destroyed_opens_nothing_any_more_but_the_word_is_still_good()
    {
        var letters = Open().Letters;
        letters.Keep(_letter, Key);

        letters.Destroy(Place, Id);

        Assert.Null(letters.KeyOf(Place, Id));
        Assert.Empty(letters.Openable(Place));
        Assert.Equal(_letter with { Sealed = "" }, letters.Find(Place, Id));
    }

    [Fact]
    public void One_whose_case_did_not_come_about_is_gone_whole()
    {
        var letters = Open().Letters;
        letters.Keep(_letter, Key);

        letters.Remove(Place, Id);

        Assert.Null(letters.Find(Place, Id));
        Assert.True(letters.Keep(_letter, Key));
    }

    [Fact]
    public async Task No_copy_holds_what_opens_a_letter()
    {
        var ledger = Open();
        await ledger.Give(Place, new OpenLedger(Place, "云牧县"), new Actor("管理员", Role.Administrator));
        ledger.Letters.Keep(_letter, Key);
        var copy = Path.Combine(Folder, "备份.db");

        Backup.Take(ledger, copy, TimeProvider.System);

        Assert.Equal(-1, (await File.ReadAllBytesAsync(copy, TestContext.Current.CancellationToken)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Key)));
        Restoration.ToFile(copy, Path.Combine(Folder, "恢复.db"), TimeProvider.System);
        using var restored = StoredLedger.OpenFile(Path.Combine(Folder, "恢复.db"), create: false, TimeProvider.System);
        Assert.Equal("ab12", restored.Letters.Find(Place, Id)!.Word);
        Assert.Null(restored.Letters.KeyOf(Place, Id));
    }

    public void Dispose()
    {
        foreach (var ledger in _opened) ledger.Dispose();
        Forget();
        GC.SuppressFinalize(this);
    }

    private protected StoredLedger Open()
    {
        _opened.Add(OpenIt());
        return _opened[^1];
    }

    private protected abstract StoredLedger OpenIt();

    private protected virtual void Forget() => Directory.Delete(Folder, recursive: true);
}
