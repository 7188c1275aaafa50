using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Api.Shapes;

/// <summary>What is known of a task at the end of a month: what the unit says and what was verified stand beside each other and are never merged.</summary>
/// <param name="Period">The month: 2025-10.</param>
/// <param name="State">returned, signing, signed or verified.</param>
/// <param name="Version">The entry that changed it last.</param>
public sealed record ShownReport(string Period, string State, string Version)
{
    /// <summary>What the unit says; not there after it was sent back and until it reports again.</summary>
    public ShownAccount? Reported { get; init; }

    public string? Unit { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public IReadOnlyList<ShownSignature> Signatures { get; init; } = [];

    /// <summary>What the supervision office found; not there before.</summary>
    public ShownVerdict? Verified { get; init; }

    public IReadOnlyList<ShownReturn> Returns { get; init; } = [];

    internal static ShownReport Of(PlanTask task, ProgressReport report) => new(report.Period.ToString(), ShownReportState.StateOf(report), report.Version.ToString())
    {
        Reported = report.Reported is { } said ? ShownAccount.Of(task, said) : null,
        Unit = report.Unit.OrNull(),
        ReportedOn = report.ReportedOn,
        Signatures = [.. report.Signatures.Select(ShownSignature.Of)],
        Verified = report.Verified is { } found ? ShownVerdict.Of(task, found) : null,
        Returns = [.. report.Returns.Select(back => new ShownReturn(back.By, Code.Of(back.Role), back.On, back.Reason))],
    };
}

/// <summary>That a report was sent back.</summary>
public sealed record ShownReturn(string By, string Role, DateOnly On, string Reason);

/// <summary>Somebody's leave to let a report go on.</summary>
/// <param name="Step">Whose step it was: reporter, unit-head, leader.</param>
/// <param name="By">Who signed.</param>
/// <param name="On">The day.</param>
/// <param name="OnPaper">True where it was signed on paper and entered by somebody else.</param>
/// <param name="For">For whom, where that was delegated.</param>
public sealed record ShownSignature(string Step, string By, DateOnly On, bool? OnPaper, string? For)
{
    internal static ShownSignature Of(Signature signature) => new(Code.Of(signature.Step), signature.By, signature.On, signature.OnPaper ? true : null, signature.For.OrNull());
}
