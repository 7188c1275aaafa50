using System.Data.Common;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Keys of the web as rows: of the site, and of no place.</summary>
internal static class ProtectionKeyTable
{
    public static Statement Insert(ProtectionKey key) => new(
        "INSERT INTO protection_key (place, id, body) VALUES ('', @id, @body) ON CONFLICT (place, id) DO NOTHING", ("@id", key.Id), ("@body", key.Body));

    public static Statement All() => new("SELECT id, body FROM protection_key ORDER BY id");

    public static ProtectionKey Read(DbDataReader row) => new(row.GetString(0), row.GetString(1));
}
