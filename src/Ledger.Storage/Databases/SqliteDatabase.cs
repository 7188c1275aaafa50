using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>One file, embedded: for a county, on a laptop.</summary>
internal sealed class SqliteDatabase : Database
{
    private const int Busy = 5, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly string _file;
    private readonly string _connection;

    /// <param name="file">Path of the file.</param>
    /// <param name="create">Whether it may be made where it is not there.</param>
    public SqliteDatabase(string file, bool create)
    {
        _file = file;
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            DefaultTimeout = 20,
            ForeignKeys = true,
        }.ToString();
    }

    public override string KeyText => "TEXT";

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            // What was acknowledged survives a power cut.
            new Statement("PRAGMA journal_mode = WAL").On(connection, null).ExecuteNonQuery();
            new Statement("PRAGMA synchronous = FULL").On(connection, null).ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override DbTransaction BeginWriting(DbConnection connection, IReadOnlyCollection<string> places) =>
        ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override DbTransaction BeginUpgrade(DbConnection connection) => BeginWriting(connection, []);

    public override bool Has(DbConnection connection, DbTransaction? within, string table)
    {
        using var command = new Statement("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @name", ("@name", table)).On(connection, within);
        return command.ExecuteScalar() is not null;
    }

    public override RefusedException Explain(DbException cause) => (cause as SqliteException)?.SqliteErrorCode switch
    {
        Busy => new(
            $"账本 {_file} 正被别的程序写，等了 20 秒还没轮到，这次没有写。请稍后再试。",
            $"The ledger {_file} is being written by another program, and 20 seconds of waiting were not enough: nothing was written. Try again later."),
        ReadOnly => new(
            $"账本 {_file} 只读，没有写。请检查文件和文件夹的权限。",
            $"The ledger {_file} cannot be written to, and nothing was. Check what is allowed on the file and its folder."),
        Full => new(
            $"磁盘已满，账本 {_file} 这次没有写，原有内容不受影响。请腾出空间再试。",
            $"The disk is full: nothing was written to the ledger {_file}, and what it held is as it was. Free some space and try again."),
        CannotOpen => new(
            $"打不开账本 {_file}：文件不存在或没有权限。新建账本用 luoshi init。",
            $"The ledger {_file} cannot be opened: it is not there, or not allowed. luoshi init makes a new one."),
        Corrupt or NotADatabase => new BrokenLedgerException(
            $"{_file} 不是账本，或文件已损坏。请从备份恢复：luoshi restore。",
            $"{_file} is no ledger, or damaged. Restore a copy: luoshi restore."),
        IoError => new(
            $"读写账本 {_file} 时磁盘出错，这次没有写。请检查磁盘。",
            $"The disk failed on the ledger {_file}; nothing was written. Check the disk."),
        var code => new($"账本 {_file} 出错（SQLite {code}），这次没有写。", $"The ledger {_file} failed (SQLite {code}); nothing was written."),
    };

    public override void Dispose() => SqliteConnection.ClearPool(new SqliteConnection(_connection));
}
