using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>Keys of letters as rows. They are in no copy: what opens a letter can be destroyed in one place only.</summary>
internal static class LetterKeyTable
{
    public const string Name = "letter_key";

    public static Statement Insert(string place, string letter, string key) => new(
        "INSERT INTO letter_key (place, letter, body) VALUES (@place, @letter, @body)", ("@place", place), ("@letter", letter), ("@body", key));

    public static Statement One(string place, string letter) => new("SELECT body FROM letter_key WHERE place = @place AND letter = @letter", ("@place", place), ("@letter", letter));

    public static Statement Of(string place) => new("SELECT letter FROM letter_key WHERE place = @place ORDER BY letter", ("@place", place));

    public static Statement Delete(string place, string letter) => new("DELETE FROM letter_key WHERE place = @place AND letter = @letter", ("@place", place), ("@letter", letter));
}
