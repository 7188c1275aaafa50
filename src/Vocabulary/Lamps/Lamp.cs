namespace Luoshi.Vocabulary.Lamps;

/// <summary>A lamp of a set of rules. Its words are always printed beside its colour.</summary>
/// <param name="Name">By which rules speak of it.</param>
/// <param name="Colour">As the office calls it: 绿.</param>
/// <param name="Standing">Whether it is good.</param>
public sealed record Lamp(string Name, string Colour, LampStanding Standing)
{
    /// <summary>达进度.</summary>
    public required string Chinese { get; init; }

    public required string English { get; init; }

    /// <summary>Whether it tells that something is behind, a little or badly.</summary>
    public bool IsBehind => Standing is LampStanding.Bad or LampStanding.Warning;
}
