using System.Security.Cryptography;
using System.Text;
using Luoshi.Ledger;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Cases.Wanted;
using Luoshi.Ledger.Owed;

namespace Luoshi.Desk.Corrections;

/// <summary>What a reader does with a correction: brings it, and asks how far it has come.</summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="letters">What is kept beside it.</param>
/// <param name="rules">Days off and time limits.</param>
/// <param name="clock">What time it is.</param>
public sealed class Receiving(ILedger ledger, ILetters letters, Rulebook rules, TimeProvider clock)
{
    /// <summary>Entries do not tell who it was.</summary>
    private static readonly Actor _reader = new("公众", Role.Public);

    private DateOnly Today => PlaceTime.DayOf(clock.GetUtcNow());

    public OpenForm NewForm(string place, int year, CaseSubjectKind kind, string id) => OpenForm.New(place, year, kind, id, clock.GetUtcNow());

    /// <summary>Receives a correction; the same form sent again is the same case.</summary>
    /// <param name="form">The form that was given out.</param>
    /// <param name="about">What it was given out for, as the page calls it.</param>
    /// <param name="words">What is wrong.</param>
    /// <param name="contact">How they can be reached; may be empty.</param>
    /// <exception cref="RefusedException">It was not received; the sentence says why.</exception>
    public CaseNumber Receive(OpenForm form, CaseSubject about, string words, string contact)
    {
        if (Received(form) is { } there) return there;
        if (!form.IsGoodAt(clock.GetUtcNow())) throw new RefusedException("这份表打开得太久，或者刚刚打开。请看一看再交一次。", "The form was opened too long ago, or only just now. Look at it and send it again.");
        try
        {
            return Keep(form, about, words, SealedContact.Checked(contact));
        }
        catch (RefusedException) when (Received(form) is { } sent)
        {
            // Sent twice at once: the other of the two was first.
            return sent;
        }
    }

    /// <summary>How far a case has come; null where there is none of that number, or another word belongs to it.</summary>
    public CaseProgress? Ask(string place, CaseNumber name, string word)
    {
        var it = ledger.Ask(place, state => state.Find(Case.KeyOf(name)) as Case);
        var letter = it is null ? null : letters.Find(place, it.Letter);
        var kept = Encoding.UTF8.GetBytes(letter?.Word ?? new string('0', 64));
        var isRight = CryptographicOperations.FixedTimeEquals(kept, Encoding.UTF8.GetBytes(Hash(it?.Letter ?? "", word.Trim().ToLowerInvariant())));
        return isRight && it is not null ? new(it.Name, it.About, it.Stage, it.On, it.Declined, it.Ended) { By = LastDay(place, it), Published = it.Published, Notices = it.Notices } : null;
    }

    /// <summary>The day by which whoever has it now owes the next step: the one that the office is held to.</summary>
    private DateOnly? LastDay(string place, Case it) => ledger.Ask(place, state => CaseDebts.Of(it, state, state.Calendar(rules.DaysOff), rules.Limits, Today)?.By);

    /// <summary>The letter first: where its case does not come about it is taken away again by whoever kept it, and where the program stops between the two it is destroyed some hours later.</summary>
    private CaseNumber Keep(OpenForm form, CaseSubject about, string words, string contact)
    {
        var office = new Office(ledger, form.Place);
        var wanted = new ReceiveCorrection(about, words, form.Letter, contact.Length > 0);
        office.Try(wanted, _reader, Today);
        var (content, key) = contact.Length > 0 ? SealedContact.Seal(contact, form.Letter) : ("", "");
        var isNew = letters.Keep(new Letter(form.Place, form.Letter, Hash(form.Letter, form.Word), content), key);
        if (!isNew) wanted = wanted with { LeftContact = letters.Find(form.Place, form.Letter)?.Sealed.Length > 0 };
        try
        {
            office.Do(wanted, _reader);
        }
        catch (RefusedException refusal) when (isNew && refusal is not UncertainException && Received(form) is null)
        {
            letters.Remove(form.Place, form.Letter);
            throw;
        }
        return Received(form) ?? throw new RefusedException("没有收到，请再交一次。", "It was not received. Send it again.");
    }

    private CaseNumber? Received(OpenForm form)
    {
        var year = PlaceTime.DayOf(form.At).Year;
        return ledger.Ask(form.Place, state => state.Cases(year).Concat(Today.Year == year ? [] : state.Cases(Today.Year)).LastOrDefault(it => it.Letter == form.Letter)?.Name);
    }

    private static string Hash(string letter, string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{letter}/{word}")));
}
