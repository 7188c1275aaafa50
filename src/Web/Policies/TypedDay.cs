namespace Luoshi.Web.Policies;

/// <summary>A day of the place's own as somebody typed it.</summary>
public sealed record TypedDay(bool Off, string Name, string Reason);
