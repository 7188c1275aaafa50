using Luoshi.Vocabulary;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Checking.Reconciling;

/// <summary>
/// What became of last year's promises: a pure function of two readings. Measures and names are compared first, words and pairs of
/// characters second; where nothing is likely enough, the report is called silent.
/// </summary>
public static class Reconciler
{
    /// <summary>So much of a promise in one clause of the next plan is the promise again.</summary>
    private const float SameAgain = 0.6f;

    public static Reconciliation Reconcile(Reading plan, Reading review) => Reconcile(plan, review, Weights.Default);

    internal static Reconciliation Reconcile(Reading plan, Reading review, Weights weights)
    {
        var search = new Searcher(plan, review, weights);
        var judged = search.Search().ConvertAll(found => new Judged(found, VerdictOn(found, plan, review, search, weights)));
        List<Promise> promises = [];
        for (var at = 0; at < judged.Count;)
        {
            var end = at + 1;
            while (end < judged.Count && judged[end].GoesOn(judged[end - 1])) end++;
            if (PromiseOf(judged[at..end], weights) is { } promise) promises.Add(promise);
            at = end;
        }
        return new Reconciliation(plan, review, promises);
    }

    /// <summary>The same with further reports, which are searched for what the review is silent on.</summary>
    public static Reconciliation Reconcile(Reading plan, Reading review, IReadOnlyList<Reading> besides)
    {
        var first = Reconcile(plan, review);
        var promises = first.Promises.ToList();
        for (var at = 0; at < besides.Count; at++)
            FillIn(promises, Reconcile(plan, besides[at]).Promises, at + 1);
        return first with { Promises = promises, Besides = besides };
    }

    private static void FillIn(List<Promise> promises, IReadOnlyList<Promise> others, int report)
    {
        for (var at = 0; at < promises.Count; at++)
        {
            if (promises[at].Verdict != PromiseVerdict.Silent) continue;
            if (others.FirstOrDefault(other => other.Span.Overlaps(promises[at].Span) && other.Results.Count > 0) is not { } told) continue;
            promises[at] = told with { Span = promises[at].Span, Soft = false, Repeated = promises[at].Repeated, Results = [.. told.Results.Select(answer => answer with { Report = report })] };
        }
    }

    private static Judge.Verdict VerdictOn(Found found, Reading plan, Reading review, Searcher search, Weights weights) => found.IsSilent
        ? new(PromiseVerdict.Silent, new("报告没有说到", "the report does not tell of it"))
        : Judge.Of(found, plan.Document.Quote(found.Piece.Clause), search.PassageOf(found), review.Document.Quote(found.Span),
            [.. review.Figures.Take(ClauseCutter.FiguresIn(review.Figures, found.Span.Start, found.Span.End))], weights);

    /// <summary>A run of pieces as one promise; null where it is silent and nobody could check it.</summary>
    private static Promise? PromiseOf(List<Judged> run, Weights weights)
    {
        var best = run.MaxBy(piece => (!piece.Found.IsSilent, piece.Verdict.Figures is not null, piece.Found.Certainty))!;
        if ((best.Found.IsSilent || !best.Found.Piece.IsOfItem) && !run.Exists(piece => Promised.IsCheckable(piece.Found.Piece))) return null;
        return new Promise(new Span(run[0].Found.Piece.Span.Start, run[^1].Found.Piece.Span.End))
        {
            Kind = Promised.KindOf(best.Found.Piece),
            Results = best.Found.IsSilent ? [] : [new Answer(Told(run, best), 0, 1 / (1 + Math.Exp(-best.Found.Certainty)))],
            Verdict = best.Verdict.Outcome,
            Because = best.Verdict.Because,
            Comparison = best.Verdict.Figures,
            Soft = best.Found.IsSilent && !run.Exists(piece => weights.IsFirm(HintReader.Of(piece.Found.Piece))),
            Repeated = run.Exists(piece => piece.Found.Again > SameAgain),
        };
    }

    private static Span Told(List<Judged> run, Judged best)
    {
        var told = run.FindAll(piece => !piece.Found.IsSilent);
        var (from, to) = (told.Min(piece => piece.Found.Span.Start), told.Max(piece => piece.Found.Span.End));
        return to - from <= Searcher.Widest * 3 / 2 ? new Span(from, to) : best.Found.Span;
    }

    private sealed record Judged(Found Found, Judge.Verdict Verdict)
    {
        /// <summary>Whether it is one promise with the piece before: of one item, with one verdict from one place.</summary>
        public bool GoesOn(Judged before) =>
            before.Found.Piece.Whole == Found.Piece.Whole && (Agrees(before) || IsDetailOf(before) || before.IsDetailOf(this) || Completes(before) || before.Completes(this));

        private bool Agrees(Judged other) =>
            other.Verdict.Outcome == Verdict.Outcome && (Found.IsSilent || (!other.Found.IsSilent && Found.Span.Overlaps(other.Found.Span)));

        /// <summary>Whether it is a clause of its own, told of nowhere, that only goes with an item's other clause.</summary>
        private bool IsDetailOf(Judged other) =>
            Found.IsSilent && !other.Found.IsSilent && Found.Piece.Clause != other.Found.Piece.Clause && !Promised.IsCheckable(Found.Piece);

        /// <summary>Whether it gives the figure of what the item's other clause promises, told of in the same place.</summary>
        private bool Completes(Judged other) =>
            Verdict.Figures is not null && !other.Found.IsSilent && other.Found.Piece.Figures.Count == 0 && Found.Piece.Clause != other.Found.Piece.Clause
            && Found.Span.Overlaps(other.Found.Span);
    }
}
