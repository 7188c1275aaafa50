namespace Luoshi.Web.Inside;

/// <summary>A place in the workbench that a role can go to.</summary>
public sealed record DeskRoom(string Address, string Chinese, string English);
