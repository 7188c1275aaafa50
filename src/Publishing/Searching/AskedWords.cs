namespace Luoshi.Publishing.Searching;

/// <summary>Words that somebody looks for: as they stand, or, where they are two small Latin letters or more, by the first letters by which Chinese is read (slj finds 水利局).</summary>
/// <param name="Text">As typed.</param>
public sealed record AskedWords(string Text)
{
    private const int FewestInitials = 2;

    private readonly string? _initials = Text.Length >= FewestInitials && Text.All(char.IsAsciiLetter) ? Text.ToLowerInvariant() : null;

    public bool IsEmpty => Text.Length == 0;

    public bool StandIn(string text) => text.Contains(Text, StringComparison.OrdinalIgnoreCase) || (_initials is not null && Initials.Stand(text, _initials));
}
