using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>A life as a row: numbered, in the words in which it was promised first.</summary>
/// <param name="Number">From 1 on, what was promised most often first.</param>
/// <param name="Life">The life.</param>
/// <param name="Words">The first plan's words.</param>
public sealed record LifeRow(int Number, Life Life, string Words)
{
    public bool IsOfSeveralYears => Life.Years.Count > 1;

    /// <summary>2013–2015, or the one year.</summary>
    public string Years => IsOfSeveralYears ? $"{Life.Years[0].Year}–{Life.Years[^1].Year}" : $"{Life.Years[0].Year}";

    public static IReadOnlyList<LifeRow> Of(IReadOnlyList<Life> lives) =>
        [.. lives.OrderByDescending(life => life.Years.Count).ThenBy(life => life.Years[0].Year).Select((life, index) => new LifeRow(index + 1, life, PromisedIn(life.Years[0])))];

    public static string PromisedIn(LifeYear year) => Quote(year.From.Plan, year.Promise.Span);

    /// <summary>What the next report tells; empty where it is silent.</summary>
    public static string ToldOf(LifeYear year) => string.Join("；", year.Promise.Results.Select(answer => Quote(year.From.Of(answer), answer.Span)));

    /// <summary>The heading of a table of lives: place and years.</summary>
    public static string TitleOf(IReadOnlyList<Reading> reports, string what) =>
        $"{reports[0].Report.Place}{reports[0].Report.PlanYear}—{reports[^1].Report.PlanYear}年《政府工作报告》{what}";

    private static string Quote(Reading reading, Span span) => string.Concat(reading.Document.Quote(span).Where(c => !char.IsWhiteSpace(c)));
}
