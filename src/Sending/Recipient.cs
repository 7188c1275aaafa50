namespace Luoshi.Sending;

/// <summary>Somebody who can be reached; what is not known of them is empty.</summary>
public sealed record Recipient(string Name, string Phone, string Email);
