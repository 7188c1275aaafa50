using Luoshi.Ledger.Storage.Copies;

namespace Luoshi.Ledger.Storage.Tests.Copies;

/// <summary>Copies of a file, restored to a file.</summary>
public sealed class FileCopyTests : CopyContract
{
    private string Original => Path.Combine(Folder, "云牧县.db");

    private string Target => Path.Combine(Folder, "恢复.db");

    private protected override StoredLedger Make() => StoredLedger.OpenFile(Original, create: true, TimeProvider.System);

    private protected override (StoredLedger Ledger, Copied Copied) Restore(string copy)
    {
        var copied = Restoration.ToFile(copy, Target, TimeProvider.System);
        return (StoredLedger.OpenFile(Target, create: false, TimeProvider.System), copied);
    }

    private protected override bool NothingWasRestored() => !File.Exists(Target);

    private protected override void Break(StoredLedger ledger, string sql) => Tamper(Original, sql);
}
