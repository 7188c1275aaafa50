namespace Luoshi.Desk.Accounts;

/// <summary>What somebody gets who showed by their password who they are: a session, or first a new password to set.</summary>
public abstract record Entrance;
