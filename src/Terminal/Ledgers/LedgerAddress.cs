using Luoshi.Ledger.Storage;
using Luoshi.Ledger.Storage.Copies;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Where a ledger is: a file, or a server told by <c>Host=…</c>.</summary>
internal static class LedgerAddress
{
    /// <summary>What is taken where neither the command line nor the environment names one.</summary>
    public const string Default = "luoshi.db";

    public const string Variable = "LUOSHI_LEDGER";

    public static string Of(string? named) => named ?? Environment.GetEnvironmentVariable(Variable) ?? Default;

    /// <summary>Makes a ledger of a copy, where there is none.</summary>
    public static Copied Restore(string copy, string? named)
    {
        var address = Of(named);
        if (!IsServer(address)) return Restoration.ToFile(copy, address, TimeProvider.System);
        using var server = StoredLedger.OpenServer(address, TimeProvider.System);
        return Restoration.ToServer(copy, server, TimeProvider.System);
    }

    public static StoredLedger Open(string? named, bool create)
    {
        var address = Of(named);
        if (IsServer(address)) return StoredLedger.OpenServer(address, TimeProvider.System);
        if (address.StartsWith("postgres", StringComparison.OrdinalIgnoreCase) && address.Contains("://", StringComparison.Ordinal)) throw new Failure(new(
            "PostgreSQL 的连接不写成网址，写成 Host=localhost;Database=luoshi;Username=luoshi 这样。",
            "A connection to PostgreSQL is not written as an address but as Host=localhost;Database=luoshi;Username=luoshi."));
        if (!create && !File.Exists(address)) throw new Failure(new(
            $"没有账本 {address}。新建用 luoshi init，别处的账本用 --ledger 指明。",
            $"There is no ledger {address}. Make one with luoshi init, or name it with --ledger."));
        if (create && Path.GetDirectoryName(Path.GetFullPath(address)) is { } folder && !Directory.Exists(folder)) throw new Failure(new(
            $"账本 {address} 建不了：上级文件夹不存在，请先建好。", $"The ledger {address} cannot be made: its folder does not exist. Create it first."));
        return StoredLedger.OpenFile(address, create, TimeProvider.System);
    }

    public static bool IsServer(string address) => address.Contains("Host=", StringComparison.OrdinalIgnoreCase);
}
