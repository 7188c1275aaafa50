namespace Luoshi.Ledger.Proposals;

/// <summary>What a place is called in the reports of others.</summary>
/// <param name="FullName">昭苏县.</param>
public sealed record PlaceNames(string FullName)
{
    // Cut down to one character (和县 to 和) a name stands in half of all sentences.
    private const int ShortestName = 2;

    private static readonly string[] _kinds = ["自治县", "自治旗", "林区", "特区", "县", "市", "区", "旗"];

    /// <summary>What else it is called: 天马之乡.</summary>
    public IReadOnlyList<string> Nicknames { get; init; } = [];

    /// <summary>All of them, the longest first.</summary>
    public IReadOnlyList<string> All =>
        [.. Nicknames.Append(FullName).Append(Short).Where(name => name.Length >= ShortestName).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];

    private string Short => _kinds.FirstOrDefault(kind => FullName.EndsWith(kind, StringComparison.Ordinal)) is { } ending ? FullName[..^ending.Length] : "";

    /// <summary>The longest of the names that stands in the words; null where none does.</summary>
    public string? NamedIn(string words) => All.FirstOrDefault(name => words.Contains(name, StringComparison.Ordinal));
}
