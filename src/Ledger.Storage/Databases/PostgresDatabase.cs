using System.Data.Common;
using Npgsql;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>A PostgreSQL server: for a prefecture and above.</summary>
internal sealed class PostgresDatabase : Database
{
    /// <summary>Any number that no other program takes for its locks; of upgrades and, with the hash of a place, of writing.</summary>
    private const int Locks = 0x6C75_6F73;

    /// <summary>Bytes: a county's year of reports is more than a million, and with the usual eight thousand at a time its rows come haltingly.</summary>
    private const int ReadBuffer = 32_768;

    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection) { MaxAutoPrepare = 32, AutoPrepareMinUsages = 2, ReadBufferSize = ReadBuffer };
        if (!connection.Contains("Pool Size", StringComparison.OrdinalIgnoreCase)) settings.MaxPoolSize = 12;
        settings.ApplicationName ??= "luoshi";
        _source = NpgsqlDataSource.Create(settings);
    }

    public override string KeyText => "TEXT COLLATE \"C\"";

    public override bool IsFar => true;

    public override int Lanes => 4;

    public override DbConnection Connect() => _source.OpenConnection();

    public override DbTransaction BeginWriting(DbConnection connection, IReadOnlyCollection<string> places)
    {
        var transaction = connection.BeginTransaction(System.Data.IsolationLevel.ReadCommitted);
        // In the order of the locks, which two places may share, so that two writers never wait for each other.
        var statement = new Statement(
            """
            SELECT pg_advisory_xact_lock(@locks, lock)
            FROM (SELECT DISTINCT hashtext(place) AS lock FROM unnest(@places) AS wanted (place)) AS locks ORDER BY lock
            """,
            ("@locks", Locks), ("@places", places.ToArray()));
        using var command = statement.On(connection, transaction);
        command.ExecuteNonQuery();
        return transaction;
    }

    public override DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);

    public override DbTransaction BeginUpgrade(DbConnection connection)
    {
        var transaction = connection.BeginTransaction();
        using var command = new Statement("SELECT pg_advisory_xact_lock(@locks)", ("@locks", (long)Locks)).On(connection, transaction);
        command.ExecuteNonQuery();
        return transaction;
    }

    public override IReadOnlyList<Statement> BeforeMaking { get; } = [new("SELECT pg_advisory_xact_lock(@locks)", ("@locks", (long)Locks + 1))];

    public override IReadOnlyList<Statement> BeforeErasing { get; } = [];

    /// <summary>Rows stay where they were until the table is swept.</summary>
    public override bool Scrub(DbConnection connection, IReadOnlyList<string> tables)
    {
        foreach (var table in tables)
        {
            using var command = new Statement($"VACUUM {table}").On(connection, null);
            command.ExecuteNonQuery();
        }
        return true;
    }

    public override bool Has(DbConnection connection, DbTransaction? within, string table)
    {
        using var command = new Statement("SELECT to_regclass(@name)::text", ("@name", table)).On(connection, within);
        return command.ExecuteScalar() is string;
    }

    public override RefusedException Explain(DbException cause) => cause switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => new(
            "数据库服务器磁盘已满，这次没有写。请管理员腾出空间再试。",
            "The database server's disk is full; nothing was written. Have its administrator free some space, then try again."),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => new(
            "数据库只读（可能是备机），没有写。请连到主机。",
            "The database cannot be written to (perhaps it is a standby); nothing was written. Connect to the primary."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => new(
            "数据库不接受这个用户名或密码。", "The database does not accept this user or password."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => new(
            "数据库服务器上没有这个数据库，请先建好。", "The server has no database of that name. Create it first."),
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => new(
            "数据库正在停机或重启，这次没有写。请过一会儿再试。",
            "The database is shutting down or starting; nothing was written. Try again in a while."),
        PostgresException error => new(
            $"数据库出错（{error.SqlState}），这次没有写。", $"The database failed ({error.SqlState}); nothing was written."),
        _ => new(
            "连不上数据库，或连接断了，这次没有写。请检查地址、网络和服务是否在运行，再试一次。",
            "The database cannot be reached, or the connection was lost; nothing was written. Check the address, the network and that it runs, then try again."),
    };

    public override void Dispose() => _source.Dispose();
}
