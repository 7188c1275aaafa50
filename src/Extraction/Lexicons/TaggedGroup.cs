namespace Luoshi.Extraction.Lexicons;

/// <summary>A group of a lexicon, and the tag that its words get in an index.</summary>
internal sealed class TaggedGroup(string name, int tag)
{
    public string Name { get; } = name;

    public int Tag { get; } = tag;
}
