namespace Luoshi.Ledger.Plans.Happened;

/// <summary>A task was put into a plan.</summary>
public sealed record TaskProposed(int PlanYear, TaskNumber Number, TaskContent Content) : Fact
{
    public IReadOnlyList<TaskItem> Items { get; init; } = [];

    public TaskOrigin Origin { get; init; }

    public string OriginPaper { get; init; } = "";

    public IReadOnlyList<string> Why { get; init; } = [];

    /// <summary><see cref="Why"/> in English; empty in entries of before it was told in both.</summary>
    public IReadOnlyList<string> EnglishWhy { get; init; } = [];

    public LeadOpinion? ProposedLead { get; init; }

    /// <summary>The day, where the plan was published already.</summary>
    public DateOnly? AddedOn { get; init; }

    public override EntityKey Subject => PlanTask.KeyOf(PlanYear, Number);

    public override Entity Change(Entity? before) => new PlanTask(PlanYear, Number)
    {
        Content = Content,
        Items = Items,
        Origin = Origin,
        OriginPaper = OriginPaper,
        Why = Why,
        EnglishWhy = EnglishWhy,
        ProposedLead = ProposedLead,
        AddedOn = AddedOn,
    };
}
