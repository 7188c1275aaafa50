namespace Luoshi.Extraction.Lexicons;

/// <summary>A lexicon file as text: the room reads no disk, so whoever calls brings the words.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Text">Groups of words, see <c>docs/formats/lexicon.md</c>.</param>
public sealed record LexiconFile(string Name, string Text);
