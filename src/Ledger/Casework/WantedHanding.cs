using Luoshi.Ledger.Cases;

namespace Luoshi.Ledger.Casework;

/// <summary>A unit that a case is to be handed to, and in what part.</summary>
public sealed record WantedHanding(string Unit, HandingPart Part);
