namespace Luoshi.Ledger.Plans;

/// <summary>What a task says and who answers for it: everything about it that people may change.</summary>
/// <param name="Words">The task in the words it is issued with.</param>
public sealed record TaskContent(string Words)
{
    public TaskKind Kind { get; init; } = TaskKind.Qualitative;

    /// <summary>The chapter of the report that it stands in (类别).</summary>
    public string Chapter { get; init; } = "";

    /// <summary>The theme inside the chapter; empty where there is none.</summary>
    public string Theme { get; init; } = "";

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>The unit that leads (牵头单位); empty while nobody has been named.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The units that take part (配合单位), in their order.</summary>
    public IReadOnlyList<string> Supporters { get; init; } = [];

    /// <summary>The leader in charge (牵头领导); empty while nobody has been named.</summary>
    public string Leader { get; init; } = "";

    /// <summary>When it is to be done (完成时限).</summary>
    public DateOnly? Due { get; init; }

    /// <summary>When work is to begin (计划开工).</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Whether it is to be registered with the statistics office (入库); null: a project is, other kinds are not.</summary>
    public bool? Registration { get; init; }

    /// <summary>Whether its funds are followed (资金支付); null: those of a project are, those of other kinds are not.</summary>
    public bool? Funds { get; init; }

    public bool IsRegistered => Registration ?? Kind == TaskKind.Project;

    public bool IsFunded => Funds ?? Kind == TaskKind.Project;

    /// <summary>Whether two say the same in every field; records alone would tell apart two lists of the same.</summary>
    public bool SaysTheSameAs(TaskContent other) =>
        this with { Measures = other.Measures, Supporters = other.Supporters } == other && Measures.SequenceEqual(other.Measures) && Supporters.SequenceEqual(other.Supporters);

    /// <exception cref="RefusedException">A measure is to go through the year in a way that cannot be.</exception>
    internal void CheckSchedules()
    {
        foreach (var measure in Measures) measure.Schedule?.Check(measure.Pace);
    }
}
