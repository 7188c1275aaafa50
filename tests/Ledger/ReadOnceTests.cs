using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Tests;

/// <summary>A state that is asked the same many times answers as what it stands on, and asks that once.</summary>
public sealed class ReadOnceTests
{
    private readonly Counting _below;
    private readonly ILedgerState _state;

    public ReadOnceTests()
    {
        var county = new Rehearsal();
        county.Give(new ProposePlan(2025, "任务分解表", null, [.. Enumerable.Range(1, 12).Select(number => new ProposedTask(TaskList.Main, new TaskContent($"第{number}件事")))]), Rehearsal.Office);
        county.Give(new ProposePlan(2026, "任务分解表", null, [new(TaskList.Main, new TaskContent("明年的事"))]), Rehearsal.Office);
        _state = ReadOnce.Of(_below = new Counting(county.State));
    }

    [Fact]
    public void What_belongs_together_is_read_at_one_go()
    {
        Assert.All(Enumerable.Range(1, 12), number => Assert.Equal($"第{number}件事", _state.Task(2025, new(TaskList.Main, number)).Content.Words));
        Assert.Equal(12, _state.Tasks(2025).Count);
        Assert.Null(_state.Find(PlanTask.KeyOf(2025, new(TaskList.Main, 99))));

        Assert.Equal(1, _below.Questions);
    }

    [Fact]
    public void A_kind_whose_ids_have_one_part_is_read_at_one_go()
    {
        Assert.Equal([2025, 2026], [_state.Plan(2025).Year, _state.Plan(2026).Year]);
        Assert.Null(_state.Find(Plan.KeyOf(2030)));
        Assert.Equal(2, _state.All(Plan.Kind).Count);

        Assert.Equal(1, _below.Questions);
    }

    [Fact]
    public void Excerpts_are_read_once()
    {
        Assert.Same(_state.Excerpts<ReportPassage>("2025/"), _state.Excerpts<ReportPassage>("2025/"));

        Assert.Equal(1, _below.Questions);
    }

    [Fact]
    public void It_answers_as_what_it_stands_on()
    {
        Assert.Equal(4, _state.All(PlanTask.Kind, "2025/1").Count);
        Assert.Equal(12, _state.All(PlanTask.Kind, "2025/").Count);
        Assert.Equal(4, _state.All(PlanTask.Kind, "2025/1").Count);
        Assert.Equal(13, _state.All(PlanTask.Kind).Count);
        Assert.Equal(2025, _state.Plan(2025).Year);
        Assert.Null(_state.Find(Plan.KeyOf(2030)));
        Assert.Equal("明年的事", _state.Task(2026, new(TaskList.Main, 1)).Content.Words);
    }

    private sealed class Counting(ILedgerState below) : ILedgerState
    {
        public int Questions { get; private set; }

        public Entity? Find(EntityKey key)
        {
            Questions++;
            return below.Find(key);
        }

        public IReadOnlyList<Entity> All(string kind, string prefix = "")
        {
            Questions++;
            return below.All(kind, prefix);
        }
    }
}
