namespace Luoshi.Desk.Accounts;

/// <summary>From where somebody comes.</summary>
/// <param name="From">The address of their machine, or of the server before this one.</param>
/// <param name="Browser">What their browser says that it is.</param>
public sealed record Caller(string From, string Browser);
