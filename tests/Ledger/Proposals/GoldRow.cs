namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>What was judged of an item by hand.</summary>
/// <param name="Start">Where the item begins in the report.</param>
/// <param name="Task">Items of one task have the same.</param>
/// <param name="First">The unit that leads.</param>
/// <param name="Second">Another that a clerk would let pass; empty where there is none.</param>
/// <param name="IsSetAside">Every fifth: not looked at while rules and duties were mended.</param>
internal sealed record GoldRow(int Start, string Task, string First, string Second, bool IsSetAside)
{
    public static IReadOnlyList<GoldRow> OfSample { get; } =
        [.. Sources.Gold("tasks.tsv").Zip(Sources.Gold("leads.tsv"), (task, lead) => lead[0] == task[0]
            ? new[] { lead[0], task[1], lead[1], lead[2] }
            : throw new InvalidOperationException($"The tables part at {lead[0]}.")).Select(Of)];

    /// <summary>Of a real report of another county.</summary>
    public static IReadOnlyList<GoldRow> OfElsewhere { get; } = [.. Sources.Gold("elsewhere.tsv").Select(Of)];

    private static GoldRow Of(string[] fields, int place) => new(int.Parse(fields[0]), fields[1], fields[2], fields[3], place % 5 == 4);
}
