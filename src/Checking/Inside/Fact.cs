using Luoshi.Checking.Reports;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Inside;

/// <summary>What a number is about, in full: two numbers of one fact have to agree.</summary>
internal sealed record Fact
{
    /// <summary>Words of this length name a thing closely enough to be compared with themselves.</summary>
    private const int LeastWords = 5;

    /// <summary>Id of the headline measure, else the words.</summary>
    public required string Measure { get; init; }

    public required bool IsHeadline { get; init; }

    public required string Subject { get; init; }

    public required int Year { get; init; }

    public required Role Role { get; init; }

    public required Nature Nature { get; init; }

    public required Direction Direction { get; init; }

    public required string Unit { get; init; }

    /// <summary>The fact that a figure tells; null where its words are too few to tell which.</summary>
    public static Fact? Of(Number number)
    {
        var figure = number.Figure;
        if (figure.Role is Role.Base or Role.Context || figure.Year is not { } year || figure.Nature == Nature.Delta || figure.Unit == "年") return null;
        var headline = number.Headline;
        if (headline is null && figure.Measure.Length < LeastWords) return null;
        return new()
        {
            Measure = headline?.Id ?? figure.Measure,
            IsHeadline = headline is not null,
            Subject = figure.Subject,
            Year = year,
            Role = figure.Role,
            Nature = figure.Nature,
            Direction = figure.Direction,
            Unit = figure.Unit,
        };
    }
}
