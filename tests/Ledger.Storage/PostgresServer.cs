using System.Diagnostics;
using Npgsql;

[assembly: AssemblyFixture(typeof(Luoshi.Ledger.Storage.Tests.PostgresServer))]

namespace Luoshi.Ledger.Storage.Tests;

/// <summary>A PostgreSQL server of its own, in a folder of its own, reached by a socket in it; gone with the tests.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("luoshi-pg-").FullName;
    private readonly string? _programs;
    private int _databases;

    public PostgresServer()
    {
        _programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        if (_programs is null) return;
        if (Environment.IsPrivilegedProcess) Run("chown", "postgres", _folder);
        AsOwner("initdb", "--pgdata", Data, "--username", "luoshi", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
        Start();
    }

    private string Data => Path.Combine(_folder, "data");

    /// <summary>An empty database of that server.</summary>
    public string NewDatabase()
    {
        Assert.SkipWhen(_programs is null, "PostgreSQL is not installed (Debian: postgresql); ./check installs it.");
        var name = $"ledger{Interlocked.Increment(ref _databases)}";
        using var connection = new NpgsqlConnection(To("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        command.ExecuteNonQuery();
        return To(name);
    }

    public void Start() => AsOwner("pg_ctl", "start", "--pgdata", Data, "--wait", "--silent", "--log", Path.Combine(_folder, "log"),
        "--options", $"-k {_folder} -c listen_addresses='' -c max_connections=60");

    /// <summary>Stops it as a power cut would.</summary>
    public void Stop() => AsOwner("pg_ctl", "stop", "--pgdata", Data, "--mode", "immediate", "--silent");

    public void Dispose()
    {
        if (_programs is not null && File.Exists(Path.Combine(Data, "postmaster.pid"))) Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private string To(string database) => $"Host={_folder};Database={database};Username=luoshi";

    private void AsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(_programs!, program);
        if (Environment.IsPrivilegedProcess) Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "--", path, .. arguments]);
        else Run(path, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server would keep pipes of its starter open for as long as it runs.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" > /dev/null 2>&1", "sh", program, .. arguments]))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
