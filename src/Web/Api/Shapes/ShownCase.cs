using Luoshi.Desk.Corrections;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Owed;

namespace Luoshi.Web.Api.Shapes;

/// <summary>A case (办件): what a reader points out, or a deputy asks. How a reader can be reached is not in it.</summary>
/// <param name="Name">Its number: 2025-7.</param>
/// <param name="Kind">correction or question.</param>
/// <param name="Stage">received, declined, accepted, handed, replied or closed.</param>
/// <param name="About">What it is about.</param>
/// <param name="Words">What whoever brought it wrote.</param>
/// <param name="On">The day on which it came.</param>
public sealed record ShownCase(string Name, string Kind, string Stage, ShownSubject About, string Words, DateOnly On)
{
    /// <summary>The deputy who asked.</summary>
    public string? Asker { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Why it was not accepted.</summary>
    public string? Declined { get; init; }

    /// <summary>To whom it was handed, oldest first.</summary>
    public IReadOnlyList<ShownHanding>? Handings { get; init; }

    /// <summary>corrected, explained, nothing-wrong or answered.</summary>
    public string? Outcome { get; init; }

    public string? Answer { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>The answer that everybody may read.</summary>
    public string? PublicAnswer { get; init; }

    /// <summary>Who owes the next step.</summary>
    public string? Debtor { get; init; }

    /// <summary>acceptance, reply or closing.</summary>
    public string? Owed { get; init; }

    /// <summary>The last day for it; not there where no time limit is known.</summary>
    public DateOnly? By { get; init; }

    internal static ShownCase Of(CaseLine line) => Of(line.Case, line.Debt);

    private static ShownCase Of(Case it, CaseDebt? debt) => new(it.Name.ToString(), Code.Of(it.Sort), Code.Of(it.Stage), new(it.About.PlanYear, Code.Of(it.About.Kind), it.About.Id, it.About.Words), it.Words, it.On)
    {
        Asker = it.Asker.OrNull(),
        AcceptedOn = it.AcceptedOn,
        Declined = it.Declined?.Reason,
        Handings = it.Handings.Count > 0 ? [.. it.Handings.Select(handing => new ShownHanding(handing.Unit, handing.On, handing.Reply?.Words, handing.Reply?.On))] : null,
        Outcome = it.Ended is { } ended ? Code.Of(ended.Outcome) : null,
        Answer = it.Ended?.Answer,
        ClosedOn = it.Ended?.On,
        PublicAnswer = it.Published?.Answer,
        Debtor = debt?.Debtor,
        Owed = debt is null ? null : Code.Of(debt.Kind),
        By = debt?.By,
    };
}

/// <summary>What a case is about.</summary>
/// <param name="PlanYear">The year of the plan on whose pages it stands.</param>
/// <param name="Kind">task, indicator, unit, promise or passage.</param>
/// <param name="Id">Which one.</param>
/// <param name="Words">What the page called it.</param>
public sealed record ShownSubject(int PlanYear, string Kind, string Id, string Words);

/// <summary>That a unit has or had a case.</summary>
/// <param name="Unit">Which.</param>
/// <param name="On">Since when.</param>
/// <param name="Reply">What it replied.</param>
/// <param name="RepliedOn">When.</param>
public sealed record ShownHanding(string Unit, DateOnly On, string? Reply, DateOnly? RepliedOn);
