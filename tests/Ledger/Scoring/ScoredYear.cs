using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Facts;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Scoring;
using Luoshi.Ledger.Scoring.Counting;
using Luoshi.Ledger.Scoring.Wanted;
using Luoshi.Packs;
using Luoshi.Packs.Scoring;
using Luoshi.Vocabulary.Scoring;

namespace Luoshi.Ledger.Tests.Scoring;

/// <summary>
/// A county whose plan for 2025 was published on 10 February: task 1 (18 kilometres, due on 30 September) and task 2 (no number) of 水利局, task 3 of 住建局.
/// </summary>
internal sealed class ScoredYear
{
    private readonly Rehearsal _rehearsal = new();

    public ScoredYear()
    {
        On(new(2025, 2, 10));
        Give(new OpenLedger("990101", "云牧县"), new Actor("管理员", Role.Administrator));
        Give(new ProposePlan(2025, "任务分解表", null,
        [
            new(TaskList.Main, new("改造水渠18公里")
            {
                Lead = "水利局", Leader = "陈县长", Due = new(2025, 9, 30), Kind = TaskKind.Quantified, Measures = [new("水渠改造", 18, "公里")],
            }),
            new(TaskList.Main, new("健全水管制度") { Lead = "水利局", Leader = "陈县长" }),
            new(TaskList.Main, new("群众满意度达到90%") { Lead = "住建局", Leader = "陈县长", Kind = TaskKind.Quantified, Measures = [new("群众满意度", 90, "%")] }),
        ]), Rehearsal.Office);
        Give(new ApprovePlan(2025), Rehearsal.Chief);
        Give(new PublishPlan(2025, ""), Rehearsal.Office);
    }

    public static ScoreRuleSet Rules { get; } = PackFile.Read(Checkout.At("packs", "scoring", "general.yaml"), ScoreFiles.ReadFile);

    public ILedgerState State => _rehearsal.State;

    public DateOnly Today => _rehearsal.Today;

    public void On(DateOnly day) => _rehearsal.Today = day;

    public void Give(Command command, Actor by, string reason = "") => _rehearsal.Give(command, by, reason);

    public RefusedException Refuse(Command command, Actor by, string reason = "") => _rehearsal.Refuse(command, by, reason);

    /// <summary>What counting comes to on a day.</summary>
    public IReadOnlyList<UnitScore> Count(DateOnly asOf, ScoreRuleSet? rules = null)
    {
        var calendar = State.Calendar(Calendars.Calendars.Pack.DaysOff);
        return ScoreCount.Of(_rehearsal.Entries.Select(entry => (entry.Place, FactCodec.Read(entry))), 2025, rules ?? Rules, new LimitClock(calendar, Owed.IssuedTask.Limits), asOf);
    }

    /// <summary>The score of 水利局, entered in the ledger by what counting comes to on a day.</summary>
    public UnitScore Enter(DateOnly asOf)
    {
        On(asOf);
        if (State.All(AdoptedScoreRules.Kind).Count == 0) Give(new AdoptScoreRules(Rules, "陈县长"), Rehearsal.Office);
        Give(new ScoreUnits(Count(asOf)), Rehearsal.Office);
        return State.Score(2025, "水利局");
    }
}
