using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Packs.Scoring;

/// <summary>Reads sets of scoring rules. Points and weights below zero, and two deductions of one name, are refused.</summary>
public static class ScoreFiles
{
    /// <exception cref="PackException">A file cannot be used; the message says why.</exception>
    public static IReadOnlyList<ScoreRuleSet> Read(string folder) => PackFile.ReadFolder(folder, ReadFile);

    public static ScoreRuleSet ReadFile(PackFields file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new(file["name"].Text(), file["version"].Text(), file["from"].Date())
        {
            Chinese = file["chinese"].Text(),
            English = file["english"].Text(),
            Source = file["source"].Text(),
            CompletionPoints = NotNegative(file["completion-points"]),
            Weights = file["weights"].Fields(WeightsOf),
            MostPercent = NotNegative(file["most-percent"]),
            Words = file["words"].Fields(WordsOf),
            ConductPoints = NotNegative(file["conduct-points"]),
            Deductions = file["deductions"].Each(fields => DeductionOf(fields, names)),
            NeverScored = file["never-scored"].Texts(),
        };
    }

    private static KindWeights WeightsOf(PackFields fields) => new(
        NotNegative(fields["headline"]), NotNegative(fields["quantified"]), NotNegative(fields["project"]), NotNegative(fields["qualitative"]));

    /// <summary>A word that is not written is left out of the score.</summary>
    private static WordWorth WordsOf(PackFields fields)
    {
        return new()
        {
            NotStarted = Worth("not-started"),
            Slow = Worth("slow"),
            UnderWay = Worth("under-way"),
            NearlyDone = Worth("nearly-done"),
            Done = Worth("done"),
            MoreThanDone = Worth("more-than-done"),
            IntoNextYear = Worth("into-next-year"),
            Stopped = Worth("stopped"),
        };

        decimal? Worth(string word) => fields.Find(word) is { } value ? NotNegative(value) : null;
    }

    private static Deduction DeductionOf(PackFields fields, HashSet<string> before)
    {
        var name = fields["name"];
        if (!before.Add(name.Text())) throw name.Refused(
            $"“{name.Text()}”有两个。名称不能重复。", $"there are two \"{name.Text()}\". Names must differ.");
        return new(name.Text(), EventOf(fields["for"]), NotNegative(fields["points"]))
        {
            Cap = fields.Find("cap") is { } cap ? NotNegative(cap) : null,
            Chinese = fields["chinese"].Text(),
            English = fields["english"].Text(),
        };
    }

    private static ScoredEvent EventOf(PackValue value) => value.OneOf(
        ("signed-for-late", ScoredEvent.SignedForLate), ("reported-late", ScoredEvent.ReportedLate), ("not-reported", ScoredEvent.NotReported),
        ("returned", ScoredEvent.Returned), ("redone-late", ScoredEvent.RedoneLate), ("found-otherwise", ScoredEvent.FoundOtherwise),
        ("done-late", ScoredEvent.DoneLate), ("not-done", ScoredEvent.NotDone),
        ("bad-lamp", ScoredEvent.BadLamp), ("warning-lamp", ScoredEvent.WarningLamp));

    private static decimal NotNegative(PackValue value) => value.Number() is var number && number >= 0
        ? number
        : throw value.Refused($"写的是 {number}，不能小于 0。", $"it is {number}; it cannot be below 0.");
}
