namespace Luoshi.Vocabulary;

/// <summary>
/// The text of a file: of plain text as decoded and otherwise untouched, of any other format as <c>luoshi text</c> prints it.
/// Every offset of a reading is into <see cref="Text"/>.
/// </summary>
/// <param name="Name">What the file is called in messages and tables; not a path that must exist.</param>
/// <param name="Text">The decoded text, byte order mark left out.</param>
/// <param name="SourceHash">SHA-256 of the file's bytes in lower-case hexadecimal: the same report is known again by it.</param>
public sealed record Document(string Name, string Text, string SourceHash)
{
    /// <summary>Where the text stands on its pages; <see cref="Layout.None"/> for plain text.</summary>
    public Layout Layout { get; init; } = Layout.None;

    /// <summary>The words that stand at <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(Span span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The words that stand at <paramref name="span"/>, as a string of their own.</summary>
    public string Quote(Span span) => Text.Substring(span.Start, span.Length);
}
