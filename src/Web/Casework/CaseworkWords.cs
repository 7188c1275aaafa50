using System.Globalization;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;

namespace Luoshi.Web.Casework;

/// <summary>Words and looks of the cases of registers.</summary>
internal static class CaseworkWords
{
    /// <summary>2025-07-08 10:30; a dash where it is not known.</summary>
    public static string Moment(DateTime? moment) => moment?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "–";

    public static string LookOf(CaseStage stage) => stage switch
    {
        CaseStage.Closed or CaseStage.Archived => "done",
        CaseStage.Handed or CaseStage.Replied or CaseStage.Checked => "way",
        CaseStage.Received or CaseStage.Accepted => "slow",
        _ => "none",
    };

    /// <summary>85.7% (6/7).</summary>
    public static string Told(Rate? rate) => rate?.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{percent:0.#}% ({rate.Yes}/{rate.Of})") : "–";
}
