using System.Globalization;

namespace Luoshi.Documents.Flow;

/// <summary>Who changed something, and when.</summary>
internal sealed record Revision(string Author, DateTimeOffset? Made)
{
    public static Revision Of(string? author, string? made) => new(author ?? "", Time(made));

    private static DateTimeOffset? Time(string? made) =>
        DateTimeOffset.TryParse(made, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
