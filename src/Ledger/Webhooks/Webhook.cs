namespace Luoshi.Ledger.Webhooks;

/// <summary>
/// A subscription (回调): that the system behind an address wants to hear what is entered at a place. It hears as long as whoever made it is registered in that role. No fact of the ledger:
/// it changes with each message, and is gone when it is taken back.
/// </summary>
/// <param name="Place">The place.</param>
/// <param name="Id">Which of them; nobody can guess it.</param>
/// <param name="Name">Who made it.</param>
/// <param name="Role">In what role: it hears no more than that.</param>
/// <param name="Address">Where messages go. It may be a secret itself.</param>
public sealed record Webhook(string Place, string Id, string Name, Role Role, string Address)
{
    /// <summary>The kinds of facts that it is about; empty: all that the role hears of.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>By what messages are signed, sealed.</summary>
    public string Secret { get; init; } = "";

    public DateTimeOffset MadeAt { get; init; }

    /// <summary>The last entry that was told of, or passed over as nothing that it is about.</summary>
    public EntryPlace Heard { get; init; }

    /// <summary>The last entry of the message that is under way: it tells of the same however often it is sent. None where there is no such message.</summary>
    public EntryPlace Telling { get; init; }

    /// <summary>How many times in a row the message was not taken.</summary>
    public int Failures { get; init; }

    /// <summary>When the next message goes out at the earliest.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>Since when nothing is sent any more; null while there is.</summary>
    public DateTimeOffset? RestsSince { get; init; }

    /// <summary>When a message was last sent; null before the first.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When a message was last taken; null before the first.</summary>
    public DateTimeOffset? TakenAt { get; init; }

    /// <summary>What came of the last message, in Chinese; empty before the first.</summary>
    public string Answer { get; init; } = "";

    /// <summary>The same in English.</summary>
    public string AnswerInEnglish { get; init; } = "";

    /// <summary>Which worker has it, or had it last.</summary>
    public string Holder { get; init; } = "";

    /// <summary>Until when that worker alone sends; null where none does.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>The host of the address, by which it is called where the address might be a secret.</summary>
    public string Host => new Uri(Address).Authority;

    public bool IsDueAt(DateTimeOffset moment) => RestsSince is null && DueAt <= moment;
}
