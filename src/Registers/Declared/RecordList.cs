namespace Luoshi.Registers.Declared;

/// <summary>A list (列表) of records that people work with: which of them, which fields, in which order.</summary>
/// <param name="Code">As addresses cite it.</param>
/// <param name="Name">As people see it.</param>
public sealed record RecordList(string Code, Term Name)
{
    /// <summary>Which states; empty for all.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The fields that it shows.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The field that it is sorted by; empty for the order of entry.</summary>
    public string SortedBy { get; init; } = "";

    /// <summary>Whether the largest or latest comes first.</summary>
    public bool Falling { get; init; }
}
