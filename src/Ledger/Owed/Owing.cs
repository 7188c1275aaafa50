using Luoshi.Ledger.Calendars;

namespace Luoshi.Ledger.Owed;

/// <summary>Something that is owed, by whom and until when.</summary>
/// <param name="Debtor">Who: a unit, a leader by name, or the supervision office.</param>
/// <param name="Role">In what role.</param>
public abstract record Owing(string Debtor, Role Role)
{
    /// <summary>The same for the same thing on any day.</summary>
    public abstract string Id { get; }

    /// <summary>The day from which it was owed; null where that is not known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day for it; null where no time limit is known.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Working days left until the last day; negative when it is over. Null where there is no last day.</summary>
    public int? Left { get; init; }

    /// <summary>The paper that sets the time limit; empty where there is none or what is owed itself says by when.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the calendar did not know when it was counted.</summary>
    public IReadOnlyList<NotAnnounced> Warnings { get; init; } = [];

    public bool IsOver => Left < 0;
}
