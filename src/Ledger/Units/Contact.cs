namespace Luoshi.Ledger.Units;

/// <summary>
/// An official whom a unit is reached through (联络员、单位负责人), from a day on. Only what reaching them in this work needs: no other
/// personal data.
/// </summary>
/// <param name="Post">For what they are turned to.</param>
/// <param name="Name">As the office calls them; empty from the day on which nobody holds the post.</param>
/// <param name="From">The first day on which it holds.</param>
public sealed record Contact(Post Post, string Name, DateOnly From)
{
    /// <summary>Where they are called or sent a message; empty where it is not known.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Where they are written to; empty where it is not known.</summary>
    public string Email { get; init; } = "";

    /// <summary>The last day on which it holds; null where no end is known. A later contact in the same post ends it too.</summary>
    public DateOnly? Until { get; init; }
}
