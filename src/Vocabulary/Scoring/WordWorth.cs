namespace Luoshi.Vocabulary.Scoring;

/// <summary>What a task without numbers comes to by the word that the supervision office found, in percent; null: it is left out.</summary>
public sealed record WordWorth
{
    public decimal? NotStarted { get; init; }

    public decimal? Slow { get; init; }

    public decimal? UnderWay { get; init; }

    public decimal? NearlyDone { get; init; }

    public decimal? Done { get; init; }

    public decimal? MoreThanDone { get; init; }

    public decimal? IntoNextYear { get; init; }

    public decimal? Stopped { get; init; }
}
