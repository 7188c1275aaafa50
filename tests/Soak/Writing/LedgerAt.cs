using Luoshi.Ledger.Storage;

namespace Luoshi.Soak.Writing;

/// <summary>The ledger under attack: a file, or a server told by <c>Host=…</c>.</summary>
internal static class LedgerAt
{
    /// <summary>Several writers share each of them.</summary>
    public static IReadOnlyList<string> Places { get; } = ["990101", "990102", "990103"];

    public static StoredLedger Open(string address) => address.Contains("Host=", StringComparison.Ordinal)
        ? StoredLedger.OpenServer(address, TimeProvider.System)
        : StoredLedger.OpenFile(address, create: true, TimeProvider.System);
}
