using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Progress;

/// <summary>How far a report has come, without what it says: all that is needed to know what is still owed on it.</summary>
/// <param name="Number">The task.</param>
/// <param name="Period">The month.</param>
public sealed record ReportPassage(TaskNumber Number, Period Period) : IExcerpt<ReportPassage>
{
    public static string Kind => ProgressReport.Kind;

    /// <summary>Null where nothing is handed in: it was sent back.</summary>
    public ReportedWord? Reported { get; init; }

    /// <inheritdoc cref="ProgressReport.Unit" />
    public string Unit { get; init; } = "";

    public DateOnly? ReportedOn { get; init; }

    /// <inheritdoc cref="ProgressReport.Signatures" />
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <inheritdoc cref="ProgressReport.Verified" />
    public Verdict? Verified { get; init; }

    /// <inheritdoc cref="ProgressReport.Returns" />
    public IReadOnlyList<SentBack> Returns { get; init; } = [];

    /// <summary>The next who has to sign; null when all have.</summary>
    public Role? Owes(ApprovalChain chain) => Reported is null ? Role.Reporter : chain.After(Signatures);

    public static ReportPassage TakenFrom(Entity entity) => Of((ProgressReport)entity);

    public static ReportPassage Of(ProgressReport report) => new(report.Number, report.Period)
    {
        Reported = report.Reported is { } account ? new(account.Word) : null,
        Unit = report.Unit,
        ReportedOn = report.ReportedOn,
        Signatures = report.Signatures,
        Verified = report.Verified,
        Returns = report.Returns,
    };
}
