using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Proposals.Leads;

/// <summary>
/// Proposes who leads: by the words of duty in a piece of work, and, more weakly, by those of its sentence, its theme and its
/// chapter. Knows no unit by name; what it knows stands in the directory.
/// </summary>
internal sealed class LeadRules(UnitDirectory directory)
{
    private const double SentenceVoice = 1.8;
    private const double ThemeVoice = 1.2;
    private const double TitleVoice = 1.0;
    private const double ChapterVoice = 0.4;

    // Below this the best of all scores is a guess, however far behind the second is.
    private const double PlainWord = 4.5;

    private readonly DutyIndex _index = new(directory);

    /// <summary>Each item with what its words and its surroundings say, in their order.</summary>
    public IReadOnlyList<Hearing> Hear(IReadOnlyList<PlacedItem> items)
    {
        var alone = items.Select(Alone).ToList();
        var sentences = alone.GroupBy(hearing => hearing.Placed.Sentence).ToDictionary(group => group.Key, Sum);
        var themes = alone.GroupBy(hearing => (hearing.Placed.Section, hearing.Placed.Theme)).ToDictionary(group => group.Key, Sum);
        return [.. alone.Select(hearing => hearing with
        {
            All = InContext(hearing, sentences[hearing.Placed.Sentence], themes[(hearing.Placed.Section, hearing.Placed.Theme)]),
        })];
    }

    /// <summary>Who leads one item.</summary>
    public static LeadProposal Propose(Hearing hearing) => Propose([hearing]);

    /// <summary>Who leads several items together: what most of them say, the first of them most loudly.</summary>
    public static LeadProposal Propose(IReadOnlyList<Hearing> hearings)
    {
        var together = new Scores();
        for (var place = 0; place < hearings.Count; place++)
            foreach (var (unit, score) in hearings[place].All.Ranked)
                together.Add(unit, place == 0 ? score * 1.3 : score);
        var ranked = together.Ranked;
        if (ranked.Count == 0) return LeadProposal.Nobody;
        var (first, second) = (ranked[0], ranked.Count > 1 ? ranked[1] : (Unit: "", Score: 0));
        return new(first.Unit, second.Unit, Confidence(first.Score, second.Score, hearings))
        {
            Words = Words(hearings, first.Unit),
            RunnerUpWords = Words(hearings, second.Unit),
            ByContext = hearings.Any(hearing => hearing.OwnLead != first.Unit),
        };
    }

    private Hearing Alone(PlacedItem placed)
    {
        var matches = _index.Find(placed.Words);
        return new(placed, matches, WordScores.Of(placed.Words, matches));
    }

    private Scores InContext(Hearing hearing, Scores sentence, Scores theme)
    {
        var all = new Scores();
        foreach (var (unit, score) in hearing.Own.Ranked) all.Add(unit, score);
        if (hearing.Placed.IsHeadline) return all;
        all.Hear(sentence, SentenceVoice);
        all.Hear(theme, ThemeVoice);
        all.Hear(OfTitle(hearing.Placed.Theme), TitleVoice);
        all.Hear(OfTitle(hearing.Placed.Chapter), ChapterVoice);
        return all;
    }

    private Scores OfTitle(string title) => WordScores.Of(title, _index.Find(title));

    private static Scores Sum(IEnumerable<Hearing> hearings)
    {
        var sum = new Scores();
        foreach (var hearing in hearings)
            foreach (var (unit, score) in hearing.Own.Ranked)
                sum.Add(unit, score);
        return sum;
    }

    private static double Confidence(double first, double second, IReadOnlyList<Hearing> hearings)
    {
        var margin = (first - second) / first;
        var plain = Math.Min(1, hearings.Max(hearing => hearing.Own.Best) / PlainWord);
        return Math.Round(Math.Clamp((0.35 + 0.65 * margin) * plain, 0, 1), 2);
    }

    private static string[] Words(IReadOnlyList<Hearing> hearings, string unit) =>
        [.. hearings.SelectMany(hearing => hearing.WordsFor(unit)).Distinct()];
}
