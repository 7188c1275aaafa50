using Luoshi.Ledger;

namespace Luoshi.Bench.Ledgers.Making;

/// <summary>Something that an office does.</summary>
internal sealed record Step(DateTimeOffset At, Command Command, Actor By);
