namespace Luoshi.Ledger.Cases;

/// <summary>What a case came to as was said on a day: a plan for later can be done a year after.</summary>
/// <param name="Code">The class, by the scheme of the register.</param>
/// <param name="On">The day.</param>
/// <param name="Why">What was found; empty where the reply says it.</param>
public sealed record ResultThen(string Code, DateOnly On, string Why = "");
