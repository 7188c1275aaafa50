using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Samples;
using Luoshi.Ledger;
using Luoshi.Ledger.Storage;
using Luoshi.Soak.Servers;

namespace Luoshi.Nodes.Tests;

/// <summary>Two runs of the real program on one PostgreSQL server and one folder, behind nginx, with the sample county's year in progress.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    internal const string Place = SampleYear.Place, Root = $"/api/v1/places/{Place}";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-nodes-");
    private readonly int[] _ports = [Ports.Free(), Ports.Free(), Ports.Free(), Ports.Free()];
    private readonly Served?[] _nodes = [null, null];

    private PostgresCluster? _server;
    private string _database = "";
    private IReadOnlyList<Actor> _people = [];
    private Front? _front;

    /// <summary>The address that people know.</summary>
    internal string Site => _front!.Address;

    internal StoredLedger Ledger { get; private set; } = null!;

    internal Office Office => new(Ledger, Place);

    internal string EvidenceFolder => Path.Combine(_folder.FullName, "luoshi.db.evidence");

    /// <summary>How many requests nginx gave to each node.</summary>
    internal int[] Answered => [.. _ports[..2].Select(port => _front!.Answered().GetValueOrDefault($"127.0.0.1:{port}"))];

    public async ValueTask InitializeAsync()
    {
        if (PostgresCluster.Programs is null || !Front.IsThere) return;
        _server = new PostgresCluster();
        _database = _server.NewDatabase();
        MakeYear();
        Ledger = StoredLedger.OpenServer(_database, TimeProvider.System);
        foreach (var at in (int[])[0, 1]) await Start(at);
        _front = new Front(_ports[2], _ports[..2]);
    }

    /// <summary>A test is skipped, and says so, where a part of it is not installed.</summary>
    internal static void AreNeeded()
    {
        Assert.SkipWhen(PostgresCluster.Programs is null, "PostgreSQL is not installed (Debian: postgresql); ./check installs it.");
        Assert.SkipUnless(Front.IsThere, "nginx is not installed (Debian: nginx); ./check installs it.");
    }

    internal Actor Person(Role role) => _people.First(person => person.Role == role);

    /// <summary>Where a node is, past nginx.</summary>
    internal string AddressOf(int at) => $"http://127.0.0.1:{_ports[at]}";

    /// <summary>The one port of this machine that the nodes may send messages to.</summary>
    internal int HearingPort => _ports[3];

    internal async Task Start(int at)
    {
        _nodes[at] = Served.Start(
            Run.Program, "serve", "--database", _database, "--data", _folder.FullName, "--urls", AddressOf(at), "--public-address", $"http://127.0.0.1:{_ports[2]}",
            "--webhook-to", $"127.0.0.1:{HearingPort}");
        await _nodes[at]!.Until("Ctrl-C");
    }

    /// <summary>SIGKILL: nothing is finished.</summary>
    internal void Kill(int at)
    {
        _nodes[at]?.Dispose();
        _nodes[at] = null;
    }

    /// <summary>A program with a token of the one person of a role.</summary>
    internal Web.Tests.Program Asking(Role role, string site) => YearInProgress.Asking(Ledger, Person(role), site);

    /// <summary>A link by which somebody enters, good once.</summary>
    internal string LinkOf(Role role) => $"/enter/{Place}/{new AccountBook(Ledger, Ledger.Accounts, new Gate(Ledger, Ledger.Accounts, TimeProvider.System, new()), TimeProvider.System).OpenToLook(Place, Person(role).Name)}";

    public ValueTask DisposeAsync()
    {
        _front?.Dispose();
        foreach (var at in (int[])[0, 1]) Kill(at);
        Ledger?.Dispose();
        _server?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private void MakeYear()
    {
        var clock = new SampleClock();
        using var ledger = StoredLedger.OpenServer(_database, clock);
        _people = YearInProgress.Make(ledger, clock).People;
    }
}
