using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Registers;

/// <summary>Which records of a register somebody wants to see, in which order, and how many at a time.</summary>
/// <param name="Declared">The register's declaration.</param>
public sealed record RecordQuestion(Register Declared)
{
    /// <summary>As many as a page may have.</summary>
    public const int MostAtOnce = 500;

    /// <summary>Whether records can be sorted and found by a field: not by long texts, pictures and files.</summary>
    public static bool CanSort(Field field) => field.Kind is not (FieldKind.Narrative or FieldKind.Photo or FieldKind.File);

    /// <summary>The states that they are in; empty for any.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>The unit that they belong to; empty for any.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Fields that hold exactly this.</summary>
    public IReadOnlyDictionary<string, string> Holding { get; init; } = new Dictionary<string, string>();

    /// <summary>What a field of text has in it; empty for anything.</summary>
    public string Containing { get; init; } = "";

    /// <summary>The first and the last day of entry or, by <see cref="DayField"/>, of another; null where it does not matter.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null where it does not matter.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The field whose days are meant; empty for that of entry.</summary>
    public string DayField { get; init; } = "";

    /// <summary>The field that they are sorted by; empty for the order of entry.</summary>
    public string SortedBy { get; init; } = "";

    /// <summary>Whether the largest or latest comes first. What has nothing in the field comes last in any case.</summary>
    public bool Falling { get; init; }

    /// <summary>The last one that was seen; null for the first page.</summary>
    public Record? After { get; init; }

    /// <summary>How many are wanted.</summary>
    public int Limit { get; init; } = 50;

    /// <summary>Whether those that were struck off are wanted instead.</summary>
    public bool Struck { get; init; }
}
