namespace Luoshi.Repository.Tests.Rooms;

/// <summary>
/// Which room may use which: the table of <c>docs/decisions/0001-rooms-and-direction.md</c> and the records after it. A new room, or a new direction, is
/// a decision: it changes that record and this table together.
/// </summary>
internal static class RoomTable
{
    private static readonly string[] _belowDesk =
        ["Vocabulary", "Documents", "Extraction", "Checking", "Registers", "Ledger", "Ledger.Storage", "Publishing", "Sending", "Packs", "Corpus"];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> MayUse { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["Vocabulary"] = [],
        ["Documents"] = ["Vocabulary"],
        ["Extraction"] = ["Vocabulary"],
        ["Checking"] = ["Vocabulary", "Extraction"],
        ["Registers"] = ["Vocabulary"],
        ["Ledger"] = ["Vocabulary", "Registers"],
        ["Ledger.Storage"] = ["Vocabulary", "Registers", "Ledger"],
        ["Publishing"] = ["Vocabulary", "Registers", "Ledger"],
        ["Sending"] = [],
        ["Packs"] = ["Vocabulary", "Registers"],
        ["Corpus"] = ["Vocabulary", "Extraction", "Checking"],
        ["Desk"] = _belowDesk,
        ["Web"] = [.. _belowDesk, "Desk"],
        ["Terminal"] = [.. _belowDesk, "Desk", "Web"],
    };

    /// <summary>The rooms that any program may take as they are: they bring nothing along.</summary>
    public static IReadOnlyList<string> WithoutPackages { get; } = ["Vocabulary", "Extraction"];
}
