namespace Luoshi.Registers.Records;

/// <summary>One of the files that a field of photos or files holds: what is in it is kept beside the ledger under its hash.</summary>
/// <param name="Hash">Of what is in it, as 64 small hexadecimal digits.</param>
/// <param name="Name">What whoever sent it calls it; empty for a photo.</param>
public readonly record struct HeldFile(string Hash, string Name)
{
    /// <summary>As many as a field holds.</summary>
    public const int Most = 9;

    private const int LongestName = 120;

    /// <summary>Those of a field, in the order in which they came.</summary>
    /// <param name="held">What the field holds: a line for each.</param>
    public static IReadOnlyList<HeldFile> In(string held) =>
        [.. held.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of)];

    /// <summary>As a field holds them; null where one of them is none, or they are too many.</summary>
    public static string? Kept(string text)
    {
        var files = In(text).Distinct().ToList();
        return files.Count <= Most && files.TrueForAll(file => file.IsSound) ? string.Join('\n', files) : null;
    }

    public override string ToString() => Name.Length > 0 ? $"{Hash} {Name}" : Hash;

    private bool IsSound => Hash.Length == 64 && Hash.All(char.IsAsciiHexDigitLower) && Name.Length <= LongestName && !Name.Any(char.IsControl);

    private static HeldFile Of(string line) => line.Split(' ', 2) is [var hash, var name] ? new(hash, name.Trim()) : new(line, "");
}
