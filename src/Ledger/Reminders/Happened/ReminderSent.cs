namespace Luoshi.Ledger.Reminders.Happened;

/// <summary>A reminder went out: it was taken by the server, or somebody of the office brought it.</summary>
public sealed record ReminderSent(string Debtor, DateOnly On, SentMessage Sending) : Fact
{
    public override EntityKey Subject => Urging.KeyOf(Debtor, On);

    public override Entity Change(Entity? before)
    {
        var urging = before as Urging ?? new Urging(Debtor, On);
        return urging with { Sendings = [.. urging.Sendings, Sending] };
    }
}
