namespace Luoshi.Ledger.Progress;

/// <summary>A piece of evidence (佐证): a file by what is in it, or an address.</summary>
/// <param name="Name">What the unit calls it.</param>
/// <param name="Hash">SHA-256 of the file, hexadecimal; empty for an address.</param>
/// <param name="Address">Where it can be seen; empty for a file.</param>
public sealed record EvidenceLink(string Name, string Hash = "", string Address = "");
