using Luoshi.Ledger.Plans;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>A row of a task table as it was understood; what is null the table does not speak of.</summary>
/// <param name="Row">Where it stands.</param>
public sealed record TaskRow(TableRow Row)
{
    public TaskList List { get; init; }

    public TaskNumber? Number { get; init; }

    public string? Words { get; init; }

    /// <summary>The goal as it is written.</summary>
    public string? Goal { get; init; }

    public string? Chapter { get; init; }

    public string? Theme { get; init; }

    public TaskKind? Kind { get; init; }

    public string? Lead { get; init; }

    public IReadOnlyList<string>? Supporters { get; init; }

    public string? Leader { get; init; }

    /// <summary>Whether the table speaks of a due date at all.</summary>
    public bool TellsDue { get; init; }

    public DateOnly? Due { get; init; }

    public IReadOnlyList<string> Items { get; init; } = [];

    public TaskOrigin? Origin { get; init; }

    public string OriginPaper { get; init; } = "";

    public IReadOnlyList<ReportedMonth> Months { get; init; } = [];

    /// <summary>What cannot be understood in it.</summary>
    public IReadOnlyList<RowReason> Faults { get; init; } = [];

    /// <summary>The words of a field, for messages.</summary>
    public string Quote(SheetField field) => Row.Text(field) ?? "";
}
