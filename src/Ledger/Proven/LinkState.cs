using Luoshi.Ledger.Plans;

namespace Luoshi.Ledger.Proven;

/// <summary>Links of measures as commands and pages ask for them.</summary>
public static class LinkState
{
    public static IReadOnlyList<MeasureLink> LinksOf(this ILedgerState state, int planYear, TaskNumber number) =>
        (state.Find(TaskLinks.KeyOf(planYear, number)) as TaskLinks)?.Links ?? [];
}
