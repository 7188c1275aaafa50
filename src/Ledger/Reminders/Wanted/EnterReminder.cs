using Luoshi.Ledger.Reminders.Happened;

namespace Luoshi.Ledger.Reminders.Wanted;

/// <summary>Enters that a reminder went out; the same does not go out twice on a day unless that is wanted.</summary>
/// <param name="Debtor">Who was reminded.</param>
/// <param name="Sending">Of what, and how.</param>
public sealed record EnterReminder(string Debtor, SentMessage Sending) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    /// <summary>Whether the same may go out again on the same day.</summary>
    public bool Again { get; init; }

    /// <summary>It went out, whatever others entered meanwhile.</summary>
    protected override bool OnlyAdds => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Sending.Debts.Count == 0) throw new RefusedException($"{Debtor}没有欠的，不用催。", $"{Debtor} owes nothing: there is nothing to be reminded of.");
        if (!Again && state.WasSent(Debtor, occasion.Today, Sending)) throw new RefusedException(
            $"同样的内容今天已经发给{Debtor}（{Sending.To}），没有再记。确实又催了一次的，加 --again。",
            $"{Debtor} ({Sending.To}) was reminded of the same today; it was not entered again. If it did go out once more, add --again.");
        yield return new ReminderSent(Debtor, occasion.Today, Sending);
    }
}
