using Luoshi.Ledger.Progress;

namespace Luoshi.Web.Api.Shapes;

/// <summary>How far the report of a month is.</summary>
/// <param name="Period">The month: 2025-10.</param>
/// <param name="State">returned, signing, signed or verified.</param>
/// <param name="Word">How the task stands: as verified, else as the unit says.</param>
public sealed record ShownReportState(string Period, string State, string? Word)
{
    internal static ShownReportState Of(ProgressReport report) => new(report.Period.ToString(), StateOf(report), (report.Verified?.Word ?? report.Reported?.Word) is { } word ? Code.Of(word) : null);

    internal static string StateOf(ProgressReport report) =>
        report.Verified is not null ? "verified" : report.Reported is null ? "returned" : report.Owes(ApprovalChain.Usual) is null ? "signed" : "signing";
}
