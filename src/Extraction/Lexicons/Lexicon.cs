using System.Reflection;

namespace Luoshi.Extraction.Lexicons;

/// <summary>
/// The words that a reading goes by, in groups (<c>docs/formats/lexicon.md</c>). The one that comes with the program is loaded
/// once; <see cref="Extend"/> makes another with a user's words added. Immutable, safe to share between threads.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Embedded = new(Load);

    private readonly Dictionary<string, List<string>> _groups;

    private Lexicon(Dictionary<string, List<string>> groups)
    {
        _groups = groups;
        Figures = new FigureWords(this, new EdgeChars());
        Items = new ItemWords(this, new EdgeChars());
        Structure = new StructureWords(this, new EdgeChars());
    }

    /// <summary>The lexicon that comes with the program.</summary>
    public static Lexicon Default => Embedded.Value;

    internal FigureWords Figures { get; }

    internal ItemWords Items { get; }

    internal StructureWords Structure { get; }

    /// <summary>This lexicon with the words of <paramref name="files"/> added (or taken out, where marked with <c>-</c>).</summary>
    /// <exception cref="LexiconException">A file names an unknown group or has words outside of any group.</exception>
    public Lexicon Extend(IEnumerable<LexiconFile> files)
    {
        var groups = new Dictionary<string, List<string>>();
        foreach (var group in _groups)
            groups[group.Key] = [.. group.Value];
        foreach (var file in files)
            LexiconParser.Read(file, groups);
        return new Lexicon(groups);
    }

    /// <summary>An index over the words of some groups; a word that stands in several has the tag of the last.</summary>
    internal WordIndex Index(EdgeChars edges, params TaggedGroup[] groups)
    {
        var words = new Dictionary<string, Word>();
        foreach (var group in groups)
            foreach (var member in _groups[group.Name])
                words[member] = new Word(member, group.Tag);
        return new WordIndex(edges, [.. words.Values]);
    }

    internal WordIndex Set(EdgeChars edges, string group) => Index(edges, new TaggedGroup(group, 1));

    private static Lexicon Load()
    {
        var groups = new Dictionary<string, List<string>>();
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.EndsWith(".lex", StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            LexiconParser.Read(new LexiconFile(name, reader.ReadToEnd()), groups);
        }

        return new Lexicon(groups);
    }
}
