using System.Security.Cryptography;
using Luoshi.Desk.Corrections;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework.Wanted;

namespace Luoshi.Desk.Casework;

/// <summary>
/// How those who brought cases of registers can be reached: sealed in letters beside the ledger, each under a key of its own. The entry says only that there is one. It is no part of
/// the record: no list, export or import has it, and it is destroyed some time after the case.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="letters">What is kept beside it.</param>
/// <param name="accounts">Where it is noted who looked at what is sealed; null where nobody looks.</param>
/// <param name="place">The place's id.</param>
/// <param name="rules">Days off and time limits.</param>
/// <param name="today">The day.</param>
public sealed class CaseContacts(ILedger ledger, ILetters letters, IAccounts? accounts, string place, Rulebook rules, DateOnly today)
{
    private readonly ContactErasure _erasure = new(ledger, letters, rules);

    /// <summary>The letter first: where its entry does not come about it is taken away again.</summary>
    /// <exception cref="RefusedException">It was not kept; the sentence says why.</exception>
    public Receipt Keep(CaseNumber name, string typed, Actor by, EntryPlace? seen, DateOnly on)
    {
        var contact = SealedContact.Checked(typed);
        if (contact.Length == 0) throw new RefusedException("要写电话号码或者邮箱。", "Write a telephone number or a mail address.");
        var office = new Office(ledger, place) { Seen = seen };
        var letter = OpenForm.NewLetter();
        var wanted = new KeepCaseContact(name, letter);
        office.Try(wanted, by, on);
        var (content, key) = SealedContact.Seal(contact, letter);
        // Nobody asks how it stands by a word: none has this hash.
        letters.Keep(new Letter(place, letter, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), content), key);
        try
        {
            return office.Do(wanted, by);
        }
        catch (RefusedException refusal) when (refusal is not UncertainException)
        {
            letters.Remove(place, letter);
            throw;
        }
    }

    /// <summary>Enough to tell which of two it is, too little to reach anybody; null where nothing is kept or it is destroyed.</summary>
    public string? Masked(Case it) => Opened(it) is { } contact ? SealedContact.Masked(contact) : null;

    /// <summary>All of it; that somebody looked is noted.</summary>
    /// <exception cref="RefusedException">Nothing is kept, or it was destroyed.</exception>
    public string Open(Case it, AccountEvent looked)
    {
        var contact = Opened(it) ?? throw new RefusedException($"{it.Name} 号办件没有留联系方式，或者已经到期销毁。", $"Case {it.Name} does not say how to reach anybody, or that was destroyed.");
        accounts?.Note(looked);
        return contact;
    }

    /// <summary>The last day on which it can be opened; null while the case is open, and where nothing is kept.</summary>
    public DateOnly? LastDay(Case it) => it.Letter.Length > 0 ? _erasure.LastDay(Calendar(), it) : null;

    private string? Opened(Case it) => it.Letter.Length > 0 ? _erasure.Opened(place, Calendar(), it, today) : null;

    private WorkCalendar Calendar() => new Office(ledger, place).Calendar(rules);
}
