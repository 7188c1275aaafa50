using System.Text;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Attachments;

/// <summary>
/// A piece of evidence (佐证) for a task: a file, known by the hash of what is in it, or an address. It proves what it shows; how many there are proves
/// nothing, and is never scored.
/// </summary>
/// <param name="PlanYear">The year of the task's plan.</param>
/// <param name="Number">The task.</param>
/// <param name="Link">The file or the address.</param>
public sealed record AttachedEvidence(int PlanYear, TaskNumber Number, EvidenceLink Link) : Entity
{
    public const string Kind = "evidence";

    public override EntityKey Key => KeyOf(PlanYear, Number, Period, Link);

    /// <summary>The month whose report it goes with; null where it goes with the task as a whole.</summary>
    public Period? Period { get; init; }

    /// <summary>Of the file, in bytes; 0 for an address.</summary>
    public long Size { get; init; }

    /// <summary>The unit that attached it; empty for the supervision office.</summary>
    public string Unit { get; init; } = "";

    public string By { get; init; } = "";

    public DateOnly On { get; init; }

    /// <summary>The same file may go with several months, but with each only once.</summary>
    public static EntityKey KeyOf(int planYear, TaskNumber number, Period? period, EvidenceLink link) =>
        new(Kind, $"{IdPrefix(planYear, number)}{period?.ToString() ?? "-"}/{(link.Hash.Length > 0 ? link.Hash : EntryHash.Of(Encoding.UTF8.GetBytes(link.Address)).ToString())}");

    /// <summary>What the ids of all evidence for a task begin with.</summary>
    public static string IdPrefix(int planYear, TaskNumber number) => $"{PlanTask.IdPrefix(planYear)}{number}/";
}
