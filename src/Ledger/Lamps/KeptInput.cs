using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Lamps;

/// <summary>An input as it was when a lamp was lit.</summary>
public sealed record KeptInput(LampInput Input, InputValue Value);
