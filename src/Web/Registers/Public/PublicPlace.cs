namespace Luoshi.Web.Registers.Public;

/// <summary>The place whose public registers are shown.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Years">The years of which a board is public, the last first.</param>
public sealed record PublicPlace(string Id, string Name, IReadOnlyList<int> Years);
