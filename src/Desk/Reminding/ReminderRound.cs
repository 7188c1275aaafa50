using Luoshi.Ledger;
using Luoshi.Ledger.Reminders;
using Luoshi.Ledger.Reminders.Wanted;
using Luoshi.Publishing.Reminders;
using Luoshi.Sending;

namespace Luoshi.Desk.Reminding;

/// <summary>
/// Sends reminders on one way, one message after the other, and enters each as soon as it was taken: whatever interrupts it, the ledger tells what
/// went out. What cannot be sent keeps nothing else from being sent.
/// </summary>
/// <param name="office">Where it is entered.</param>
/// <param name="way">On what way they go.</param>
/// <param name="channel">What that way is called in the ledger.</param>
/// <param name="by">Who reminds.</param>
public sealed class ReminderRound(Office office, IMessenger way, Channel channel, Actor by)
{
    /// <summary>Whether the same may go out again on the same day.</summary>
    public bool Again { get; init; }

    /// <summary>Where a letter would go.</summary>
    public static IReadOnlyList<string> AddressesOf(IMessenger way, ReminderLetter letter) => way.AddressesOf(ReminderMessage.Of(letter));

    /// <summary>Told of each message as soon as its fate is known.</summary>
    /// <exception cref="RefusedException">Who reminds may not, and nothing was sent.</exception>
    public async Task Send(IReadOnlyList<ReminderLetter> letters, Action<Delivery> told, CancellationToken cancellation = default)
    {
        foreach (var letter in letters) office.Try(EntryOf(letter, "") with { Again = true }, by, letter.Reminder.On);
        foreach (var letter in letters)
        {
            var message = ReminderMessage.Of(letter);
            var addresses = way.AddressesOf(message);
            if (addresses.Count == 0) told(new(letter.Reminder, "", Fate.Unreachable));
            foreach (var address in addresses) told(await Send(letter, message, address, cancellation));
        }
    }

    private async Task<Delivery> Send(ReminderLetter letter, Message message, string address, CancellationToken cancellation)
    {
        var (reminder, entry) = (letter.Reminder, EntryOf(letter, address));
        if (!Again && office.WasReminded(reminder.Debtor, reminder.On, entry.Sending)) return new(reminder, address, Fate.SentBefore);
        try
        {
            await way.Send(message, address, cancellation);
        }
        catch (UndeliveredException cause)
        {
            return new(reminder, address, Fate.Failed) { Why = (cause.Chinese, cause.English) };
        }
        return Enter(reminder, entry);
    }

    private Delivery Enter(Reminder reminder, EnterReminder entry)
    {
        try
        {
            office.Do(entry, by);
            return new(reminder, entry.Sending.To, Fate.Sent);
        }
        catch (RefusedException cause)
        {
            return new(reminder, entry.Sending.To, Fate.NotEntered) { Why = (cause.Chinese, cause.English) };
        }
    }

    private EnterReminder EntryOf(ReminderLetter letter, string address) =>
        new(letter.Reminder.Debtor, new(channel, address, letter.Reminder.DebtIds)) { Again = Again };
}
