namespace Luoshi.Ledger.Tables.Rows;

/// <summary>What a row says of a task at the end of a month; <see cref="Month"/> is null where the headings name none.</summary>
public sealed record ReportedMonth(int? Month)
{
    public string Narrative { get; init; } = "";

    public string State { get; init; } = "";

    /// <summary>What the goal's number stands at, as written.</summary>
    public string Value { get; init; } = "";

    public string Problem { get; init; } = "";

    public string Cause { get; init; } = "";

    public string NextStep { get; init; } = "";

    public string Needs { get; init; } = "";

    public bool IsEmpty => this == new ReportedMonth(Month);
}
