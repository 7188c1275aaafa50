namespace Luoshi.Ledger.Chain;

/// <summary>An entry whose time, role or hashes are not written as they ever are: somebody changed it by hand.</summary>
public sealed class UnreadableEntryException(StreamId stream, long number) : RefusedException(
    $"{stream} 第 {number} 号分录被改坏了，读不出来。请运行 luoshi ledger verify 查明，从备份恢复。",
    $"Entry {number} of {stream} was tampered with and cannot be read. Run luoshi ledger verify, and restore a copy.")
{
    public StreamId Stream { get; } = stream;

    public long Number { get; } = number;
}
