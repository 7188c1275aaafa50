using System.ComponentModel;

namespace Luoshi.Web.Api.Shapes.Asked;

/// <summary>Records that are to be entered: all of them or none.</summary>
/// <param name="Records">Each of them.</param>
public sealed record AskedRecords(IReadOnlyList<AskedRecord> Records);

/// <summary>A record that is to be entered.</summary>
/// <param name="Fields">What it holds, by the codes of fields.</param>
public sealed record AskedRecord(IReadOnlyDictionary<string, string> Fields)
{
    [Description("The unit that it belongs to; not there: that of whoever enters it.")]
    public string? Unit { get; init; }

    [Description("The state that it is taken over in; not there: the first.")]
    public string? State { get; init; }

    [Description("Why it is so, where a check may be overridden.")]
    public string? Explanation { get; init; }
}

/// <summary>That a record is changed, takes a step, or both.</summary>
public sealed record AskedRecordChange
{
    [Description("The fields that change, by their codes; empty for what is emptied.")]
    public IReadOnlyDictionary<string, string>? Fields { get; init; }

    [Description("The step that it takes.")]
    public string? Move { get; init; }

    [Description("Why it is so, where a check may be overridden.")]
    public string? Explanation { get; init; }

    [Description("Why, where a step or a closed month owes it.")]
    public string? Reason { get; init; }
}
