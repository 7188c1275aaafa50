using System.Buffers;

namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>
/// Scores a text by the words of duty in it. The strongest word of a unit counts fully and what it repeats less, so that many weak
/// words do not outweigh a plain one; a long word counts more than a short one, the first clause more than what only adds manner
/// or purpose.
/// </summary>
internal static class WordScores
{
    private const double LaterClause = 0.45;
    private const double Repeated = 0.35;
    private const double LaterInList = 0.8;

    private static readonly SearchValues<char> _clauseEnds = SearchValues.Create("，,；;。：:");

    public static Scores Of(string text, IReadOnlyList<DutyMatch> matches)
    {
        var scores = new Scores();
        foreach (var claims in Weighed(text, matches).GroupBy(claim => claim.Unit))
        {
            var best = claims.Max(claim => claim.Weight);
            scores.Add(claims.Key, best + Repeated * (claims.Sum(claim => claim.Weight) - best));
        }
        return scores;
    }

    private static IEnumerable<Claim> Weighed(string text, IReadOnlyList<DutyMatch> matches)
    {
        var firstClause = text.AsSpan().IndexOfAny(_clauseEnds) is var end and >= 0 ? end : text.Length;
        foreach (var match in matches.DistinctBy(match => match.Words))
        {
            var place = match.Start > firstClause ? LaterClause : text.AsSpan(0, match.Start).Contains('、') ? LaterInList : 1;
            foreach (var claim in match.Claims) yield return claim with { Weight = claim.Weight * place * Length(match.Words) };
        }
    }

    private static double Length(string words) => words.Length switch { 1 => 0.6, 2 => 0.9, 3 => 1, 4 => 1.1, _ => 1.25 };
}
