using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>What the name of a row says.</summary>
/// <param name="Declared">The indicator.</param>
/// <param name="Unit">The unit that stands behind the name; empty where none does.</param>
/// <param name="OfGrowth">Whether the row is of its growth only: 固定资产投资增速.</param>
internal sealed record NamedIndicator(DeclaredIndicator Declared, string Unit, bool OfGrowth);
