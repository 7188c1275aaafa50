namespace Luoshi.Web.Inside;

/// <summary>A place in the workbench that a role can go to.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Chinese">What it is called.</param>
/// <param name="English">The same in English.</param>
public sealed record DeskRoom(string Address, string Chinese, string English)
{
    /// <summary>Whether one goes there now and then only: it stands behind the others.</summary>
    public bool IsSeldom { get; init; }
}
