using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>A clause of the review, with its sentence by number, and whether it stands where a whole term of office is told (五年来), not the one year.</summary>
internal sealed record Passage(Span Span, string Text, string Letters, PairSet Pairs, int Sentence, bool OfTerm) : Wording(Span, Text, Letters, Pairs)
{
    /// <summary>How far it says that something has come.</summary>
    public Stage Stage { get; private init; } = Deeds.StageOf(Text);

    /// <summary>The same as it answers a promise.</summary>
    public Passage Answering(string promise) => this with { Stage = Deeds.StageOf(Text, promise) };

    /// <summary>The members of its list; itself where it is none.</summary>
    public IReadOnlyList<PairSet> Members { get; init; } = [Pairs];
}
