using Luoshi.Checking.Reconciling;
using Luoshi.Checking.Tests.Reconciling;
using Luoshi.Terminal.Evaluation;
using Luoshi.Vocabulary;

namespace Luoshi.Fitting;

/// <summary>A pair of reports followed by hand, its pieces laid against the promises of the gold.</summary>
internal sealed class FollowedPair
{
    /// <summary>The pair that the rules of annotation were written with counts so often.</summary>
    private const double OfTheRules = 3;

    private readonly MatchGold _gold;

    public FollowedPair(MatchGold gold)
    {
        _gold = gold;
        (Plan, Review) = gold.Readings();
        Rows = GoldFile.Open(gold.Path).Rows;
        var pieces = new Searcher(Plan, Review, Weights.Default).Pieces;
        Followed = Follow(pieces, Rows, gold.IsOfTheRules ? OfTheRules : 1);
        Pieces = [.. pieces.Select(piece => new Example([HintReader.Of(piece)], [Rows.Any(row => 2 * Shared(piece.Span, row) >= piece.Span.Length)], 1))];
    }

    public string Name => _gold.Name;

    public string Place => Name.Split('-')[1];

    public Reading Plan { get; }

    public Reading Review { get; }

    public IReadOnlyList<LooseRow> Rows { get; }

    public List<FollowedPiece> Followed { get; }

    /// <summary>All pieces of the plan, and whether the person found them worth following.</summary>
    public IReadOnlyList<Example> Pieces { get; }

    public IReadOnlyDictionary<string, ScoreLine> Measure(Weights weights) => _gold.Measure(Plan, Review, weights);

    public IReadOnlyList<Figure> FiguresIn(Span span) => [.. Review.Figures.Take(ClauseCutter.FiguresIn(Review.Figures, span.Start, span.End))];

    private static List<FollowedPiece> Follow(List<Piece> pieces, IReadOnlyList<LooseRow> rows, double weight)
    {
        List<FollowedPiece> followed = [];
        foreach (var row in rows)
        {
            var held = Enumerable.Range(0, pieces.Count).Where(at => 2 * Shared(pieces[at].Span, row) >= pieces[at].Span.Length).ToList();
            followed.AddRange(held.Select(at => new FollowedPiece(at, pieces[at], weight / held.Count, row)));
        }
        return followed;
    }

    private static int Shared(Span span, LooseRow row) => Math.Max(0, Math.Min(span.End, row.End) - Math.Max(span.Start, row.Start));
}
