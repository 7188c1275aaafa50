namespace Luoshi.Desk.Samples;

/// <summary>A record that is in a register: what others can refer to, and what counts along where so many are wanted.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Values">What it holds, its state among it.</param>
public sealed record KnownRecord(int Number, IReadOnlyDictionary<string, string> Values);
