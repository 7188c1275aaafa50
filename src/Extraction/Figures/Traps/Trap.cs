using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures.Traps;

/// <summary>A stretch of the mended text whose digits are no figure, with the reason.</summary>
internal readonly record struct Trap(int Start, int End, SkipReason Why);
