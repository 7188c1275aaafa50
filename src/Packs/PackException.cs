namespace Luoshi.Packs;

/// <summary>
/// A pack that cannot be used as it is written. The message says in which file and line, what is wrong and what to do, in both
/// languages; it is meant for the person who wrote the file.
/// </summary>
public sealed class PackException(PackPlace place, string chinese, string english)
    : Exception($"{place.File} 第 {place.Line} 行：{chinese}")
{
    public PackPlace Place { get; } = place;

    public string Chinese { get; } = $"{place.File} 第 {place.Line} 行：{chinese}";

    public string English { get; } = $"{place.File}, line {place.Line}: {english}";
}
