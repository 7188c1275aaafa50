using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Registers;

/// <summary>What the records that name one record come to.</summary>
/// <param name="RollUp">By what they are counted.</param>
/// <param name="Year">Since the year began, or in place by now where what stands is counted; null where there is nothing to tell.</param>
/// <param name="Ever">Of all years; null where what stands is counted, and where it makes no sense to add years up.</param>
public sealed record RelatedFigure(RollUp RollUp, decimal? Year, decimal? Ever);
