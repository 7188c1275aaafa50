namespace Luoshi.Corpus.Summary;

/// <summary>Where a part of the picture begins, and how wide it may be.</summary>
internal readonly record struct Area(double Left, double Top, double Width);
