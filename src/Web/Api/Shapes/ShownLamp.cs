using Luoshi.Ledger.Lighting;

namespace Luoshi.Web.Api.Shapes;

/// <summary>The lamp of a task for a month.</summary>
/// <param name="Period">The month.</param>
/// <param name="Outcome">lit, no-data, no-rule, or left-out.</param>
/// <param name="Rules">The rules and their version.</param>
public sealed record ShownLamp(string Period, string Outcome, string Rules)
{
    /// <summary>By which the rules call it.</summary>
    public string? Lamp { get; init; }

    /// <summary>The colour in the words of the place.</summary>
    public string? Colour { get; init; }

    /// <summary>bad, warning, good or neutral.</summary>
    public string? Standing { get; init; }

    /// <summary>The rule that fitted.</summary>
    public string? Rule { get; init; }

    /// <summary>Why, in Chinese.</summary>
    public string? Why { get; init; }

    /// <summary>Why, in English.</summary>
    public string? WhyInEnglish { get; init; }

    /// <summary>Why it was left out of the count.</summary>
    public string? LeftOut { get; init; }

    /// <summary>What it is judged by: reported, verified or proven.</summary>
    public string? Ground { get; init; }

    public ShownOverride? Override { get; init; }

    internal static ShownLamp Of(TaskLamp lamp) => new(lamp.Period.ToString(), lamp.Verdict is { } verdict ? Code.Of(verdict.Outcome) : "left-out", $"{lamp.Lit.Rules.Name} {lamp.Lit.Rules.Version}")
    {
        Lamp = lamp.Lamp?.Name,
        Colour = lamp.Lamp?.Colour,
        Standing = lamp.Lamp is { } lit ? Code.Of(lit.Standing) : null,
        Rule = lamp.Verdict?.Rule.OrNull(),
        Why = lamp.Verdict?.Chinese,
        WhyInEnglish = lamp.Verdict?.English,
        LeftOut = lamp.Lit.LeftOut is { } why ? Code.Of(why) : null,
        Ground = lamp.Lit.Ground is { } ground ? Code.Of(ground) : null,
        Override = lamp is { IsOverridden: true, Override: { } put } ? new(put.Reason, put.By, put.ApprovedBy, put.On, put.Instead) : null,
    };
}

/// <summary>That people put a lamp in the place of the one by the rules.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who entered it.</param>
/// <param name="ApprovedBy">The leader who approved it.</param>
/// <param name="On">The day.</param>
/// <param name="Instead">What the rules say.</param>
public sealed record ShownOverride(string Reason, string By, string ApprovedBy, DateOnly On, string Instead);

/// <summary>A lamp of a month beside its task.</summary>
public sealed record ShownLitTask(string Number, string? Lead, string Words, ShownLamp Lamp);

/// <summary>How many tasks have a lamp.</summary>
/// <param name="Lamp">By which the rules call it.</param>
/// <param name="Colour">The colour in the words of the place.</param>
/// <param name="Standing">bad, warning, good or neutral.</param>
/// <param name="Count">How many.</param>
/// <param name="Share">In percent of those counted.</param>
public sealed record ShownLampCount(string Lamp, string Colour, string Standing, int Count, decimal? Share);

/// <summary>The lamps of a month.</summary>
/// <param name="Period">The month.</param>
/// <param name="Rules">The rules and their version.</param>
/// <param name="Counted">The denominator.</param>
/// <param name="LeftOut">How many it leaves out.</param>
/// <param name="Counts">Lamp by lamp.</param>
/// <param name="Tasks">By their numbers.</param>
public sealed record ShownLampMonth(string Period, string Rules, int Counted, int LeftOut, IReadOnlyList<ShownLampCount> Counts, IReadOnlyList<ShownLitTask> Tasks)
{
    internal static ShownLampMonth Of(LampMonth month) => month.Count is var count ? new(
        month.Period.ToString(), $"{month.Rules.Rules.Name} {month.Rules.Rules.Version}", count.Counted, count.Total - count.Counted,
        [.. count.Lamps.Select(line => new ShownLampCount(line.Lamp.Name, line.Lamp.Colour, Code.Of(line.Lamp.Standing), line.Count, line.Share))],
        [.. month.Tasks.Select(lit => new ShownLitTask(lit.Task.Number.ToString(), lit.Lamp.Lit.Lead.OrNull(), lit.Task.Content.Words, ShownLamp.Of(lit.Lamp)))]) : null!;
}
