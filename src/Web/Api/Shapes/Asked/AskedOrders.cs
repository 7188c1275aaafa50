using System.ComponentModel;

namespace Luoshi.Web.Api.Shapes.Asked;

/// <summary>That an order goes out about a task; what is not said is as the rules propose.</summary>
public sealed record AskedOrder
{
    [Description("To whom it goes; not there: to the unit that leads.")]
    public string? Unit { get; init; }

    [Description("By which the rules call how hard it presses.")]
    public string? Step { get; init; }

    [Description("What the unit is to do.")]
    public string? Wanted { get; init; }

    [Description("The last day for the answer; not there: by the working days of the step.")]
    public DateOnly? Limit { get; init; }

    [Description("Why.")]
    public string? Reason { get; init; }

    [Description("The leader who approved it (签发人); some steps want one.")]
    public string? ApprovedBy { get; init; }
}

/// <summary>What a unit answers to an order.</summary>
/// <param name="Answer">What it did.</param>
public sealed record AskedOrderAnswer(string Answer)
{
    [Description("What shows it, by the hashes of files that are attached to the task, where those see them who take part in it. What is sent with the form of the page is seen with the order alone.")]
    public IReadOnlyList<string>? Evidence { get; init; }
}

/// <summary>That an answer will not do, or an order goes out again at a harder step.</summary>
/// <param name="Reason">Why.</param>
public sealed record AskedPressing(string Reason)
{
    [Description("What the unit is to do, where the order is raised; not there: as before.")]
    public string? Wanted { get; init; }

    [Description("The last day for another answer; not there: by the working days of the step.")]
    public DateOnly? Limit { get; init; }

    [Description("The leader who approved it (签发人), where the order is raised; some steps want one.")]
    public string? ApprovedBy { get; init; }
}
