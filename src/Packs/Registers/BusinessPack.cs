using Luoshi.Registers.Declared;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Packs.Registers;

/// <summary>A business pack (业务包): registers of one trade and the indicators that they come to.</summary>
/// <param name="Id">Its folder's name.</param>
/// <param name="Name">As people see it.</param>
/// <param name="Version">From 1; whatever changes in it needs a higher one.</param>
/// <param name="Registers">In the order of their files.</param>
/// <param name="Indicators">What their roll-ups are, beside those that the county declares itself.</param>
public sealed record BusinessPack(string Id, Term Name, int Version, IReadOnlyList<Register> Registers, IReadOnlyList<DeclaredIndicator> Indicators);
