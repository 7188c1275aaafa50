using Microsoft.Data.Sqlite;

namespace Luoshi.Ledger.Storage.Databases;

/// <summary>What an error of SQLite means for whoever keeps a ledger in that file.</summary>
internal sealed class FileTrouble(string file)
{
    private const int Busy = 5, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The memory that programs share (<c>-shm</c>) could not be made as large as it has to be.</summary>
    private const int NoRoomForSharing = IoError | 19 << 8;

    public RefusedException Of(SqliteException? cause) => cause switch
    {
        { SqliteErrorCode: Full } or { SqliteExtendedErrorCode: NoRoomForSharing } => IsFull(),
        { SqliteErrorCode: Busy } => IsBusy(),
        { SqliteErrorCode: ReadOnly } => IsReadOnly(),
        { SqliteErrorCode: CannotOpen } => File.Exists(file) ? IsReadOnly() : IsNotThere(),
        { SqliteErrorCode: Corrupt or NotADatabase } => IsBroken(),
        { SqliteErrorCode: IoError } => Fails(),
        _ => new RefusedException(
            $"账本 {file} 出错（SQLite {cause?.SqliteExtendedErrorCode}），这次没有写。",
            $"The ledger {file} failed (SQLite {cause?.SqliteExtendedErrorCode}); nothing was written."),
    };

    private RefusedException IsBusy() => new(
        $"账本 {file} 正被别的程序写，等了 20 秒还没轮到，这次没有写。请稍后再试。",
        $"The ledger {file} is being written by another program, and 20 seconds of waiting were not enough: nothing was written. Try again later.");

    private RefusedException IsReadOnly() => new(
        $"账本 {file} 或它所在的文件夹只读，没有写。请检查文件、文件夹的权限和磁盘。",
        $"The ledger {file}, or the folder that it is in, cannot be written to, and nothing was. Check what is allowed on the file and its folder, and the disk.");

    private RefusedException IsFull() => new(
        $"磁盘已满，账本 {file} 这次没有写，原有内容不受影响。请腾出空间再试。",
        $"The disk is full: nothing was written to the ledger {file}, and what it held is as it was. Free some space and try again.");

    private RefusedException IsNotThere() => new(
        $"打不开账本 {file}：文件不存在或没有权限。新建账本用 luoshi init。",
        $"The ledger {file} cannot be opened: it is not there, or not allowed. luoshi init makes a new one.");

    private BrokenLedgerException IsBroken() => new(
        $"{file} 不是账本，或文件已损坏。", $"{file} is no ledger, or damaged.", "请从备份恢复：luoshi restore。", "Restore a copy: luoshi restore.");

    private RefusedException Fails() => new(
        $"读写账本 {file} 时磁盘出错，这次没有写。请检查磁盘。",
        $"The disk failed on the ledger {file}; nothing was written. Check the disk.");
}
