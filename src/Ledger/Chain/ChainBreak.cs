namespace Luoshi.Ledger.Chain;

/// <summary>Where the chain of entries does not hold.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Number">The first entry that cannot be relied on.</param>
/// <param name="Fault">What is wrong there.</param>
public sealed record ChainBreak(StreamId Stream, long Number, ChainFault Fault);
