namespace Luoshi.Desk.Samples;

/// <summary>Records of a register that are to be made alike.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Count">How many.</param>
internal sealed record MadeRecords(string Register, int Count)
{
    /// <summary>What each holds, by field or <c>state</c>: a value, <c>{18}</c> for its number in so many digits, or <c>{of REGISTER FIELD=VALUE}</c> for one after the other of those records.</summary>
    public IReadOnlyDictionary<string, string> Holds { get; init; } = new Dictionary<string, string>();

    /// <summary>Totals that are divided among them, by field.</summary>
    public IReadOnlyDictionary<string, decimal> SharedOut { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The first and the last of days that are spread evenly over them, by field.</summary>
    public IReadOnlyDictionary<string, (DateOnly First, DateOnly Last)> Days { get; init; } = new Dictionary<string, (DateOnly, DateOnly)>();
}
