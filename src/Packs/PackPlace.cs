namespace Luoshi.Packs;

/// <summary>Where something is written in a pack.</summary>
/// <param name="File">The file, as it was named by whoever reads the pack.</param>
/// <param name="Line">Counted from 1.</param>
public readonly record struct PackPlace(string File, int Line);
