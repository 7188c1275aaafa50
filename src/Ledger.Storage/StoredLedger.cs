using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Records;
using Luoshi.Ledger.Storage.Schema;
using Luoshi.Ledger.Storage.Tables;
using Luoshi.Ledger.Storage.Views;
using Luoshi.Ledger.Storage.Writing;
using Luoshi.Ledger.Webhooks;

namespace Luoshi.Ledger.Storage;

/// <summary>A ledger in a database: a file of its own (SQLite), or a server (PostgreSQL). The rules are the same in both.</summary>
public sealed class StoredLedger : ILedger
{
    private readonly Database _database;
    private readonly Guard _guard;
    private readonly Writers _writers;
    private readonly PlaceViews _views = new();

    private long _given;

    private StoredLedger(Database database, TimeProvider clock, SchemaHistory history)
    {
        (_database, _guard) = (database, new Guard(database));
        try
        {
            _guard.Over(() => Open(history));
        }
        catch
        {
            database.Dispose();
            throw;
        }
        _writers = new Writers(database, clock);
        Accounts = new StoredAccounts(database, _guard);
        Answers = new StoredAnswers(database, _guard);
        Letters = new StoredLetters(database, _guard);
        Webhooks = new StoredWebhooks(database, _guard);
    }

    /// <summary>A ledger in a file, made where it may be and is not there.</summary>
    public static StoredLedger OpenFile(string file, bool create, TimeProvider clock) => new(new SqliteDatabase(file, create, file), clock, SchemaHistory.Known);

    /// <summary>A ledger on a server; the database must be there, its tables are made.</summary>
    /// <param name="connection">As Npgsql takes it: <c>Host=…;Database=…;Username=…</c>.</param>
    /// <param name="clock">What time it is.</param>
    public static StoredLedger OpenServer(string connection, TimeProvider clock)
    {
        try
        {
            return new(new PostgresDatabase(connection), clock, SchemaHistory.Known);
        }
        catch (ArgumentException cause)
        {
            throw new RefusedException(
                $"数据库连接写得不对{(cause.ParamName is { Length: > 0 } name ? $"，不认识或不能这样写的是“{name}”" : "")}。例：Host=localhost;Database=luoshi;Username=luoshi",
                $"The connection is not well written: {cause.Message}. For example: Host=localhost;Database=luoshi;Username=luoshi");
        }
    }

    /// <summary>Who can sign in to the places of this ledger.</summary>
    public IAccounts Accounts { get; }

    /// <summary>What programs were answered that wrote into this ledger.</summary>
    public IKeptAnswers Answers { get; }

    /// <summary>What came with the cases of this ledger and is not for it.</summary>
    public ILetters Letters { get; }

    /// <summary>Who hears of what is entered in this ledger.</summary>
    public IWebhooks Webhooks { get; }

    internal Database Database => _database;

    internal Guard Guard => _guard;

    /// <summary>A ledger on a database that somebody else set up, and that this closes.</summary>
    internal static StoredLedger On(Database database, TimeProvider clock, SchemaHistory? history = null) => new(database, clock, history ?? SchemaHistory.Known);

    public IReadOnlyList<string> Places() => Asked(session => session.Rows(StreamTable.Places(), row => row.GetString(0)));

    public long Given => Interlocked.Read(ref _given);

    public async Task<Receipt> Give(string place, Command command, Actor by, string reason = "")
    {
        try
        {
            return await _writers.Take(new Order(place, command, by, reason));
        }
        finally
        {
            Interlocked.Increment(ref _given);
        }
    }

    public IHeldState Read(string place) => _guard.Over(() => Held(place, lookAgain: true));

    public IEnumerable<Entry> Entries(string place, EntryPlace after = default)
    {
        using var session = _guard.Over(Begin);
        using var rows = session.Stream(EntryTable.After(place, after), EntryTable.Read).GetEnumerator();
        while (_guard.Over(rows.MoveNext)) yield return rows.Current;
    }

    public IReadOnlyList<Entry> EntriesAbout(string place, EntityKey subject) => Asked(session => session.Rows(EntryTable.About(place, subject), EntryTable.Read));

    public IReadOnlyList<StreamHead> Heads(string place) => Asked(session => session.Rows(StreamTable.Of(place), StreamTable.Read));

    public Rebuilt Rebuild(string place, bool write) => _guard.Over(() =>
    {
        using var session = Session.ToWrite(_database, [place]);
        var rebuilding = new Rebuilding(session, place);
        var rebuilt = rebuilding.Compare();
        if (!write || rebuilt.Differing.Count == 0) return rebuilt;
        session.Execute(rebuilding.Mend(rebuilt));
        foreach (var register in session.Rows(EntityTable.All(place, KeptRegister.Kind, ""), EntityTable.Read).Cast<KeptRegister>()) RecordTables.Fill(session, place, register.Declared);
        session.Commit();
        _views.Forget(place);
        return rebuilt;
    });

    public IReadOnlyList<LampTally> Lamps(int planYear, Period period, string places = "") =>
        Asked(session => session.Rows(LampCountTable.Of(planYear, period, places), LampCountTable.ReadTally));

    public IReadOnlyList<Record> Records(string place, RecordQuestion question) => Asked(new RecordSearch(place, question).In);

    public int CountRecords(string place, RecordQuestion question) => Asked(new RecordSearch(place, question).Count);

    public IReadOnlyList<(string Value, int Records)> GroupRecords(string place, RecordQuestion question, string by) => Asked(session => new RecordSearch(place, question).Groups(session, by));

    /// <summary>Makes and fills the tables of registers that are not there.</summary>
    internal void CompleteRecords() => _guard.Over(() => RecordTables.Complete(_database));

    public void Dispose()
    {
        _writers.Dispose();
        _database.Dispose();
    }

    /// <summary>Brought up to a newer schema, its tables are computed again: an older program may have kept less in them.</summary>
    private void Open(SchemaHistory history)
    {
        var version = history.Upgrade(_database);
        if (version > 0) RecordTables.Complete(_database);
        if (version == 0 || version == history.Current) return;
        foreach (var place in Places()) Compute(place);
    }

    /// <summary>Where others have seen a later entry by now, the state is held as of then: what they read need not be read again for an entry or two less.</summary>
    private HeldState Held(string place, bool lookAgain)
    {
        var session = Begin();
        try
        {
            if ((lookAgain ? _views.Newest(place, session) : _views.Of(place, session)) is { } view) return new HeldState(session, _guard, place, _views, view);
        }
        catch
        {
            session.Dispose();
            throw;
        }
        session.Dispose();
        return Held(place, lookAgain: false);
    }

    // What cannot be computed is left as it is: the ledger has to be open for whoever looks for the reason.
    private void Compute(string place)
    {
        try
        {
            Rebuild(place, write: true);
        }
        catch (BrokenLedgerException)
        {
        }
    }

    private T Asked<T>(Func<Session, T> question) => _guard.Over(() =>
    {
        using var session = Begin();
        return question(session);
    });

    /// <summary>All of it as of one moment; nobody who writes is kept waiting.</summary>
    internal Session Begin() => Session.ToRead(_database);
}
