namespace Luoshi.Desk.Accounts;

/// <summary>A link that can still be used.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Use">What for.</param>
/// <param name="EndsAt">Until when.</param>
public sealed record OpenLink(string Place, string Name, LinkUse Use, DateTimeOffset EndsAt)
{
    /// <summary>Whether a code out of their telephone is asked for too.</summary>
    public bool AsksCode { get; init; }
}
