using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>
/// Finds what one part of a report says of measures in words. In the list of the main targets whatever follows a measure's name counts;
/// elsewhere only a clause that holds nothing but the name and a usual wording.
/// </summary>
internal sealed class WordedCells
{
    /// <summary>Shorter names (经济, 外贸, 物价) stand in all kinds of sentences.</summary>
    private const int LeastName = 4;

    private readonly Reading _reading;
    private readonly Span? _list;
    private readonly PartText _text;
    /// <summary>What looks years ahead; of a review all is told as it is.</summary>
    private readonly SeveralYears? _years;
    private readonly Dictionary<HeadlineMeasure, List<NamedPlace>> _places = [];

    public WordedCells(Reading reading, Part part, Span? list)
    {
        (_reading, _list, _text, _years) = (reading, list, new(reading, part), part == Part.Plan ? new(reading, part) : null);
        foreach (var (measure, at, length) in NameFinder.Find(_text.Words)) Add(measure, at, length);
        foreach (var both in Wording.BothIncomes().EnumerateMatches(_text.Words)) Add(HeadlineMeasures.Named("城镇居民人均可支配收入")!, both.Index, both.Length);
    }

    /// <summary>The wording for the measure; null where there is none.</summary>
    public Span? Find(HeadlineMeasure measure)
    {
        foreach (var place in Places(measure))
        {
            if (place.Clause.HoldsFigures(_reading) || (!IsIn(_list, place.Clause) && place.Clause.IsOfLaterYears(_reading))) continue;
            if (Wording.Find(_text.TextOf(place.Clause), place.At, place.Length, IsIn(_list, place.Clause)) is { } found)
                return _text.Original(place.Clause.Start + found.Start, place.Clause.Start + found.End);
        }
        return null;
    }

    /// <summary>Whether the list of targets names the measure in a clause from which nothing was <paramref name="taken"/>.</summary>
    public bool IsNamedInList(HeadlineMeasure measure, IReadOnlyCollection<NamedFigure> taken) => Places(measure)
        .Any(place => IsIn(_list, place.Clause) && !taken.Any(one => one.Figure.Span.Overlaps(place.Clause.Span))
            && Wording.IsNamedAlone(_text.TextOf(place.Clause), place.At, place.Length));

    /// <summary>Whether the part says anywhere how the measure goes, be it in figures or in words.</summary>
    public bool IsSpokenOf(HeadlineMeasure measure) => Places(measure)
        .Any(place => place.Length >= LeastName && !(_years is not null && (_years.At(place.Clause.Span.Start) || place.Clause.IsOfLaterYears(_reading))) && !IsInsideOther(measure, place)
            && Wording.SaysHowItGoes(_text.TextOf(place.Clause), place.At + place.Length));

    /// <summary>居民收入 in 农村居民收入 names another measure.</summary>
    private bool IsInsideOther(HeadlineMeasure measure, NamedPlace place) => _places
        .Any(other => other.Key != measure && other.Value.Exists(longer => longer.Clause == place.Clause && longer.Length > place.Length
            && longer.At <= place.At && longer.At + longer.Length >= place.At + place.Length));

    /// <summary>The places of the list first, else in text order.</summary>
    private IEnumerable<NamedPlace> Places(HeadlineMeasure measure) =>
        _places.TryGetValue(measure, out var places) ? places.OrderBy(place => !IsIn(_list, place.Clause)) : [];

    /// <summary>Of several names in one clause the longest counts.</summary>
    private void Add(HeadlineMeasure measure, int at, int length)
    {
        var clause = _text.ClauseAt(at);
        if (!_places.TryGetValue(measure, out var places)) _places[measure] = places = [];
        var place = new NamedPlace(clause, at - clause.Start, length);
        if (places.Count == 0 || places[^1].Clause.Start != clause.Start) places.Add(place);
        else if (places[^1].Length < length) places[^1] = place;
    }

    private static bool IsIn(Span? list, PartClause clause) => list is { } span && span.Overlaps(clause.Span);

    private sealed record NamedPlace(PartClause Clause, int At, int Length);
}
