using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Luoshi.Soak.Servers;

/// <summary>
/// A PostgreSQL server of its own, in a folder of its own, reached by a socket in it. It runs as a child of this process, which can
/// kill it and start it again.
/// </summary>
internal sealed class PostgresCluster : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string _folder;
    private int _databases;
    private Process? _server;

    public PostgresCluster() : this(Directory.CreateTempSubdirectory("luoshi-pg-").FullName)
    {
    }

    /// <param name="folder">An empty folder that becomes the server's own, and is gone with it.</param>
    /// <param name="megabytesOfLog">How large each file of its log is.</param>
    public PostgresCluster(string folder, int megabytesOfLog = 16)
    {
        _folder = folder;
        GiveToOwner(folder);
        Finish(AsOwner(
            "initdb", "--pgdata", Data, "--username", "luoshi", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync",
            "--wal-segsize", megabytesOfLog.ToString(CultureInfo.InvariantCulture)));
        Start();
    }

    /// <summary>Where the programs of the newest version are that is installed; null where there is none.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private string Data => Path.Combine(_folder, "data");

    /// <summary>An empty database, as Npgsql takes it.</summary>
    /// <param name="folder">Where its tables go; where the server's own are if empty.</param>
    public string NewDatabase(string folder = "")
    {
        var name = $"ledger{Interlocked.Increment(ref _databases)}";
        if (folder.Length == 0) Execute($"CREATE DATABASE {name}");
        else
        {
            GiveToOwner(folder);
            Execute($"CREATE TABLESPACE {name} LOCATION '{folder}'");
            Execute($"CREATE DATABASE {name} TABLESPACE {name}");
        }
        return To(name);
    }

    /// <summary>Starts it, also after it was killed: what was running then is given the time to end.</summary>
    public void Start()
    {
        var waited = Stopwatch.StartNew();
        while (!Answers())
        {
            if (waited.Elapsed > Patience) throw new InvalidOperationException($"The PostgreSQL server in {_folder} does not start.");
            if (_server is null or { HasExited: true })
                _server = AsOwner("postgres", "-D", Data, "-k", _folder, "-c", "listen_addresses=", "-c", "max_connections=130");
            Thread.Sleep(50);
        }
    }

    /// <summary>SIGKILL to the process that holds all others: they end by themselves when they notice.</summary>
    public void Kill()
    {
        _server!.Kill();
        _server.WaitForExit();
    }

    /// <summary>SIGKILL to one of the processes that serve a client of ours, a busy one if there is one.</summary>
    public void KillOneThatServes()
    {
        using var connection = new NpgsqlConnection(To("postgres") + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("SELECT pid FROM pg_stat_activity WHERE application_name = 'luoshi' ORDER BY state = 'idle', random() LIMIT 1", connection);
        using var serving = Process.GetProcessById((int)command.ExecuteScalar()!);
        serving.Kill();
    }

    /// <summary>Ends all connections of ours, as an administrator does.</summary>
    public void CutOffAll() => Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'luoshi'");

    /// <summary>Lets nobody write to its databases, as on a standby.</summary>
    public void ForbidWriting(bool forbidden)
    {
        Execute($"ALTER SYSTEM SET default_transaction_read_only = {(forbidden ? "on" : "off")}");
        Execute("SELECT pg_reload_conf()");
    }

    /// <summary>Stops it without a word to its clients, and starts it again.</summary>
    public void RestartAtOnce()
    {
        Finish(AsOwner("pg_ctl", "stop", "--pgdata", Data, "--mode", "immediate", "--silent"));
        _server!.WaitForExit();
        Start();
    }

    /// <summary>Stops it as an administrator in a hurry does: clients are cut off, nothing is lost.</summary>
    public void StopFast()
    {
        Finish(AsOwner("pg_ctl", "stop", "--pgdata", Data, "--mode", "fast", "--timeout", "600", "--silent"));
        _server!.WaitForExit();
    }

    public void Dispose()
    {
        if (_server is { HasExited: false }) StopFast();
        Directory.Delete(_folder, recursive: true);
    }

    private bool Answers()
    {
        try
        {
            Execute("SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(To("postgres") + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private string To(string database) => $"Host={_folder};Database={database};Username=luoshi";

    private static void GiveToOwner(string folder)
    {
        if (Environment.IsPrivilegedProcess) Finish(Start("chown", "postgres", folder));
    }

    private static Process AsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess
            ? Start("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "--", path, .. arguments])
            : Start(path, arguments);
    }

    /// <summary>By a shell that becomes the program: a server would keep pipes of its starter open for as long as it runs.</summary>
    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" > /dev/null 2>&1", "sh", program, .. arguments]))!;

    private static void Finish(Process process)
    {
        using (process)
        {
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"A program of PostgreSQL ended with {process.ExitCode}.");
        }
    }
}
