using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Declared;

/// <summary>A figure that the records of a register come to (汇总), month by month, and by township, state or choice where it is asked for so.</summary>
/// <param name="Id">As it is cited: <c>mares-inseminated</c>.</param>
/// <param name="Name">As people see it.</param>
/// <param name="How">How it is reckoned.</param>
public sealed record RollUp(string Id, Term Name, Reckoned How)
{
    /// <summary>How many records there are, by their states: in every register, undeclared.</summary>
    public static RollUp OfRecords { get; } = new("records", new("在册数", "Records"), Reckoned.Count) { Standing = true, By = ["state"] };

    /// <summary>What is summed, counted apart or taken of each record; null where records are counted.</summary>
    public Formula? Of { get; init; }

    /// <summary>By what a ratio is divided; null otherwise.</summary>
    public Formula? Per { get; init; }

    /// <summary>Which records; null for all.</summary>
    public Formula? Where { get; init; }

    /// <summary>The field with the day that puts a record into its month, where there is none the day of entry. What is not dated so far is in none.</summary>
    public string On { get; init; } = "entered";

    /// <summary>The field with the day from which a record is there no more; empty where it stays. Only for what there is at a month's end.</summary>
    public string Until { get; init; } = "";

    /// <summary>在册: what there is at a month's end, whatever month it came in; otherwise what happened since the year began.</summary>
    public bool Standing { get; init; }

    /// <summary>The fields by which it is told apart, <c>state</c> for the state.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The unit of the figure.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The indicator that it is; empty where it is none.</summary>
    public string Indicator { get; init; } = "";
}
