namespace Luoshi.Ledger.Accounts;

/// <summary>A token (令牌) by which a program asks and writes in somebody's name, in one of their roles. It is good as long as they are registered in that role, and no longer.</summary>
/// <param name="Place">The place.</param>
/// <param name="Id">A hash of what the program holds: who reads it here cannot use it.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Role">In what role.</param>
/// <param name="Unit">For which unit; empty where the role has none.</param>
/// <param name="Title">What its owner calls it: 月报接口.</param>
public sealed record ApiToken(string Place, string Id, string Name, Role Role, string Unit, string Title)
{
    public IReadOnlyList<TokenScope> Scopes { get; init; } = [];

    public DateTimeOffset MadeAt { get; init; }

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>When it was taken back; null while it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>The last request, to a minute; null before the first.</summary>
    public DateTimeOffset? UsedAt { get; init; }

    public bool IsGoodAt(DateTimeOffset moment) => RevokedAt is null && EndsAt > moment;
}
