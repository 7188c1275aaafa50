namespace Luoshi.Web.Workbench;

/// <summary>A place in the workbench that a role can go to.</summary>
public sealed record DeskRoom(string Address, string Chinese, string English);
