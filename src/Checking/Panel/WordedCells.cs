using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>
/// Finds what one part of a report says of measures in words. In the list of the main targets whatever follows a measure's name counts;
/// elsewhere only a clause that holds nothing but the name and a usual wording.
/// </summary>
internal sealed class WordedCells(Reading reading, Part part, Span? list)
{
    private readonly IReadOnlyList<PartClause> _clauses = [.. PartClause.AllOf(reading, part).OrderBy(clause => !IsIn(list, clause))];

    /// <summary>The wording for the measure; null where there is none.</summary>
    public Span? Find(HeadlineMeasure measure) => Places(measure)
        .Where(place => place.Clause.Figures == 0 && (IsIn(list, place.Clause) || !place.Clause.IsOfLaterYears))
        .Select(place => Wording.Find(place.Clause.Text, place.At, place.Length, IsIn(list, place.Clause)) is { } found
            ? place.Clause.Original(found.Start, found.End)
            : (Span?)null)
        .FirstOrDefault(span => span is not null);

    /// <summary>Whether the list of targets names the measure in a clause from which nothing was <paramref name="taken"/>.</summary>
    public bool IsNamedInList(HeadlineMeasure measure, IReadOnlyCollection<NamedFigure> taken) => Places(measure)
        .Any(place => IsIn(list, place.Clause) && !taken.Any(one => one.Figure.Span.Overlaps(place.Clause.Span)) && Wording.IsNamedAlone(place.Clause.Text, place.At, place.Length));

    private IEnumerable<(PartClause Clause, int At, int Length)> Places(HeadlineMeasure measure)
    {
        var words = measure.Words.OrderByDescending(word => word.Length).ToArray();
        return _clauses.Select(clause => PlaceIn(clause, words, measure)).Where(place => place.At >= 0);
    }

    /// <summary>Where the clause names the measure; 城镇和农村居民人均可支配收入 names that of towns too.</summary>
    private static (PartClause Clause, int At, int Length) PlaceIn(PartClause clause, string[] words, HeadlineMeasure measure)
    {
        foreach (var word in words)
            if (clause.Text.IndexOf(word, StringComparison.Ordinal) is var at and >= 0)
                return (clause, at, word.Length);
        return measure.Id == "income-urban" && Wording.BothIncomes().Match(clause.Text) is { Success: true } both
            ? (clause, both.Index, both.Length)
            : (clause, -1, 0);
    }

    private static bool IsIn(Span? list, PartClause clause) => list is { } span && span.Overlaps(clause.Span);
}
