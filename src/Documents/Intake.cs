using Luoshi.Vocabulary;

namespace Luoshi.Documents;

/// <summary>A file taken in: its document, and what is to be said about how it came.</summary>
/// <param name="Document">The text, with its places where the format knows them.</param>
/// <param name="Format">What the file is.</param>
public sealed record Intake(Document Document, SourceFormat Format)
{
    /// <summary>How plain text was written; null for other formats.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Bytes that could not be decoded; null for a sound file.</summary>
    public Damage? Damage { get; init; }

    /// <summary>What stands in the file and not in the text, by kind.</summary>
    public IReadOnlyList<Omission> LeftOut { get; init; } = [];

    /// <summary>Pages that could not be read, in order.</summary>
    public IReadOnlyList<UnreadPage> Unread { get; init; } = [];

    /// <summary>Tracked changes in text order; the text has their accepted state.</summary>
    public IReadOnlyList<TrackedChange> Changes { get; init; } = [];
}
