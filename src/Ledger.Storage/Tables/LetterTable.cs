using System.Data.Common;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Letters as rows.</summary>
internal static class LetterTable
{
    public const string Name = "letter";

    private const string Columns = "place, id, word, sealed";

    /// <summary>Gives the row back that it wrote; none where the letter is there.</summary>
    public static Statement Insert(Letter letter) => new(
        $"INSERT INTO letter ({Columns}) VALUES (@place, @id, @word, @sealed) ON CONFLICT (place, id) DO NOTHING RETURNING {Columns}",
        ("@place", letter.Place), ("@id", letter.Id), ("@word", letter.Word), ("@sealed", letter.Sealed));

    public static Statement One(string place, string id) => new($"SELECT {Columns} FROM letter WHERE place = @place AND id = @id", ("@place", place), ("@id", id));

    public static Statement Empty(string place, string id) => new("UPDATE letter SET sealed = '' WHERE place = @place AND id = @id", ("@place", place), ("@id", id));

    public static Statement Delete(string place, string id) => new("DELETE FROM letter WHERE place = @place AND id = @id", ("@place", place), ("@id", id));

    public static Letter Read(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3));
}
