namespace Luoshi.Documents.Ofd.Fonts;

/// <summary>
/// The embedded fonts of a file, each read once however many fonts of its documents are said to be in it. All together may tell of
/// so many characters and no more: a map of sixty thousand takes no more than a line to write.
/// </summary>
internal sealed class FontFiles(OfdPackage package)
{
    private const int MostCharacters = 1_000_000;

    private readonly Dictionary<string, IReadOnlyDictionary<int, string>> _maps = new(StringComparer.OrdinalIgnoreCase);
    private int _characters;

    /// <summary>The characters of the glyphs in a font; none where the part is missing or no font.</summary>
    public IReadOnlyDictionary<int, string> CharactersOf(string file)
    {
        if (_maps.TryGetValue(file, out var known)) return known;
        package.Deadline.Look();
        var map = CharacterMap.Reversed(package.Bytes(file).Span);
        _characters += map.Count;
        if (_characters > MostCharacters) throw Refusal.Hostile(
            package.Name, $"内嵌字体的字超过 {MostCharacters / 10_000} 万个", $"its embedded fonts tell of more than {MostCharacters:N0} characters");
        return _maps[file] = map;
    }
}
