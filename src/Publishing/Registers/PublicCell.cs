namespace Luoshi.Publishing.Registers;

/// <summary>A part of a public figure.</summary>
/// <param name="Values">By what it is told apart; none for the whole.</param>
/// <param name="Value">What it comes to; null where nothing is known, or it is not told.</param>
/// <param name="Records">Of how many records.</param>
/// <param name="IsLeftOut">Whether it is not told because it is of few records, or because it would tell of a part that is.</param>
public sealed record PublicCell(IReadOnlyList<string> Values, decimal? Value, int Records, bool IsLeftOut = false);
