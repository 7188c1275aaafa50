using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>Makes the passages of a review and the pieces of a plan, weighed by how rare their words are in both reports.</summary>
internal sealed class WordingReader
{
    /// <summary>How much of a pair's rarity tells nothing: that of the commonest words.</summary>
    private const float Idle = 4.5f;

    private readonly Rarity _rarity = new();
    private readonly Dictionary<int, float> _weights = [];
    private readonly Dictionary<(Reading, Part), List<Clause>> _clauses = [];
    private readonly Dictionary<Span, Surroundings> _around = [];

    /// <summary>Words are rare where the two parts that are compared hardly use them; what the other parts say again and again does not count.</summary>
    public WordingReader(Reading plan, Reading? review = null)
    {
        Count(plan, Part.Plan);
        if (review is not null) Count(review, Part.Review);
    }

    /// <summary>What a pair tells: nothing where every report uses it.</summary>
    public float Weight(int pair)
    {
        if (!_weights.TryGetValue(pair, out var weight)) _weights[pair] = weight = MathF.Max(0, _rarity.Of(pair) - Idle);
        return weight;
    }

    public PairSet PairsOf(string letters)
    {
        var pairs = Rarity.PairsOf(letters);
        return new PairSet(pairs, Array.ConvertAll(pairs, Weight));
    }

    /// <summary>The clauses of a review that can tell a result.</summary>
    public List<Passage> Passages(Reading review)
    {
        var (terms, problems) = (Terms.Of(review), ProblemLines.Of(review));
        List<Passage> passages = [];
        foreach (var clause in ClausesOf(review, Part.Review))
            if (!problems.Exists(line => line.Contains(clause.Span.Start)) && !Headings.Hold(review, clause.Span))
                passages.Add(PassageOf(review, clause, terms(clause.Span.Start)));
        for (var at = 0; at < passages.Count; at++) passages[at] = passages[at] with { Position = (float)at / passages.Count };
        return passages;
    }

    /// <summary>The words of the clauses of the plan part, where a promise may stand again.</summary>
    public List<PairSet> PlanClauses(Reading review) => ClausesOf(review, Part.Plan).ConvertAll(clause => PairsOf(clause.Letters));

    public List<Piece> Pieces(Reading plan)
    {
        var clauses = ClausesOf(plan, Part.Plan);
        var pieces = PieceCutter.Cut(plan, clauses).ConvertAll(cut => PieceOf(plan, cut, clauses));
        var paragraphs = pieces.GroupBy(piece => piece.Paragraph).ToDictionary(group => group.Key, group => Senses.Mean([.. group.Select(piece => piece.Sense)]));
        return [.. pieces.Select((piece, at) => piece with { Position = (float)at / pieces.Count, SenseAround = paragraphs[piece.Paragraph] })];
    }

    private static int ParagraphAt(Reading reading, int offset) => reading.Document.Text.LastIndexOf('\n', offset);

    private void Count(Reading reading, Part part)
    {
        foreach (var clause in ClausesOf(reading, part)) _rarity.Count(Rarity.PairsOf(clause.Letters));
    }

    private List<Clause> ClausesOf(Reading reading, Part part)
    {
        if (!_clauses.TryGetValue((reading, part), out var clauses)) _clauses[(reading, part)] = clauses = ClauseCutter.Cut(reading, part);
        return clauses;
    }

    private Passage PassageOf(Reading review, Clause clause, bool ofTerm)
    {
        var figures = review.Figures.Take(clause.Figures).ToList();
        return new Passage(clause.Span, review.Document.Quote(clause.Span), clause.Letters, PairsOf(clause.Letters), clause.Sentence, ofTerm)
        {
            Paragraph = ParagraphAt(review, clause.Span.Start),
            Members = [.. clause.Letters.Split(Letters.Break, StringSplitOptions.RemoveEmptyEntries).Where(member => member.Length > 1).Select(PairsOf)],
            Figures = figures,
            Measures = MeasuresNamed.In(clause.Letters, figures),
        };
    }

    private Piece PieceOf(Reading plan, PieceCutter.Cutting cut, List<Clause> clauses)
    {
        var letters = LettersOf(plan, cut.Span);
        var figures = plan.Figures.Take(ClauseCutter.FiguresIn(plan.Figures, cut.Span.Start, cut.Span.End)).ToList();
        var (pairs, around) = (PairsOf(letters), Around(plan, cut, clauses));
        var sense = Senses.Of(pairs);
        return new Piece(cut.Span, plan.Document.Quote(cut.Span), letters, pairs, cut.Clause, cut.Whole)
        {
            IsOfItem = cut.Item is not null,
            IsCheckable = cut.Item?.Checkable ?? false,
            Strength = cut.Item?.Strength ?? 0,
            Kind = cut.Item?.Kind ?? WorkKind.Qualitative,
            Figures = figures,
            Measures = MeasuresNamed.In(letters, figures),
            Paragraph = ParagraphAt(plan, cut.Span.Start),
            Near = around.Pairs,
            SenseNear = Senses.Mean([sense, sense, around.Sense]),
            NearTopics = [.. around.Topics.Except(Topics.Of(letters))],
        };
    }

    /// <summary>What the item of a piece says as a whole, with the clauses before it: the same for all its pieces.</summary>
    private Surroundings Around(Reading plan, PieceCutter.Cutting cut, List<Clause> clauses)
    {
        if (_around.TryGetValue(cut.Whole, out var around)) return around;
        var before = "";
        for (var k = Math.Max(0, cut.FirstClause - 2); k < cut.FirstClause; k++)
            if (clauses[k].Sentence >= clauses[cut.FirstClause].Sentence - 1)
                before += clauses[k].Letters + Letters.Break;
        var letters = LettersOf(plan, cut.Whole) + Letters.Break + before;
        var pairs = PairsOf(letters);
        return _around[cut.Whole] = new Surroundings(pairs, Senses.Of(pairs), Topics.Of(letters + cut.Item?.Theme));
    }

    private sealed record Surroundings(PairSet Pairs, float[] Sense, int[] Topics);

    private static string LettersOf(Reading reading, Span span) => span.Length <= 0 ? ""
        : Letters.Of(reading.Document.Text, span, reading.Figures, ClauseCutter.FiguresIn(reading.Figures, span.Start, span.End).Start.Value);
}
