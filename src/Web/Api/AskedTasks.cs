using System.ComponentModel;
using Luoshi.Desk.Workbenches;
using Luoshi.Ledger.Plans;
using Luoshi.Web.Api.Answers;

namespace Luoshi.Web.Api;

/// <summary>Which tasks a request asks for.</summary>
internal sealed record AskedTasks
{
    private const int Most = 500;

    [Description("The unit that leads.")]
    public string? Lead { get; init; }

    [Description("A unit that leads or takes part.")]
    public string? Unit { get; init; }

    [Description("headline, quantified, project or qualitative.")]
    public string? Kind { get; init; }

    [Description("main, practical-matters or from-above.")]
    public string? List { get; init; }

    [Description("standing, split, merged, withdrawn or dropped.")]
    public string? Standing { get; init; }

    [Description("Words in the task, its chapter, theme or measures.")]
    public string? Q { get; init; }

    [Description("The lamp that it has, by the name that the rules have for it.")]
    public string? Lamp { get; init; }

    [Description("The month of the lamps (2025-10); by default the last that was lit.")]
    public string? Period { get; init; }

    [Description("number, due, lead or changed; with - before it the other way round.")]
    public string? Sort { get; init; }

    [Description("How many at most, 1 to 500; by default 50.")]
    public int? Limit { get; init; }

    [Description("Where the page before ended: its next.")]
    public string? Cursor { get; init; }

    public string Order => string.IsNullOrEmpty(Sort) ? "number" : Sort;

    /// <exception cref="UnreadableException">Something in it is no such word.</exception>
    public TaskQuestion For(int year) => new(year)
    {
        Lead = Lead ?? "",
        Unit = Unit ?? "",
        Kind = Reads.KindOrNull<TaskKind>("kind", Kind),
        List = Reads.KindOrNull<TaskList>("list", List),
        Standing = Reads.KindOrNull<TaskStanding>("standing", Standing),
        Words = Q?.Trim() ?? "",
        Lamp = Lamp ?? "",
        Period = string.IsNullOrEmpty(Period) ? null : Reads.Month("period", Period),
        Sort = Reads.Kind<TaskSort>("sort", Order.TrimStart('-')),
        Descending = Order.StartsWith('-'),
        After = string.IsNullOrEmpty(Cursor) ? null : Answers.Cursor.Parse(Order, Cursor) ?? throw new UnreadableException(
            "cursor 不是这个顺序的上一页给的 next。", "The cursor is not the next of a page in this order."),
        Count = Limit is null or (>= 1 and <= Most) ? Limit ?? 50 : throw UnreadableException.Form("limit", Limit.ToString(), $"1–{Most}"),
    };
}
