using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Lexicons;

/// <summary>What a bound word before a number says: the bound, and whether it excludes the number itself.</summary>
internal readonly record struct BoundWord(Bound Bound, bool Strict);
