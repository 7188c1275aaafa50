using Luoshi.Bench.Ledgers.Making;
using Luoshi.Bench.Ledgers.Measuring;
using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Storage;
using Luoshi.Ledger.Users;

namespace Luoshi.Bench.Serving;

/// <summary>A ledger in a file with one plan of very many tasks, a month of them reported on, and somebody of a unit and of the office who may ask by a token.</summary>
internal static class LargeCounty
{
    private static readonly Actor _administrator = new("管理员", Role.Administrator);

    /// <summary>Makes it, and prints the place, the token of the office and that of the unit.</summary>
    public static async Task Make(string file, int tasks)
    {
        var (life, clock) = (new CountyLife(0) { Years = 1, Months = 1, Tasks = tasks }, new SetClock());
        using var ledger = StoredLedger.OpenFile(file, create: true, clock);
        foreach (var step in life.Past())
        {
            clock.Now = step.At.ToUniversalTime();
            await ledger.Give(life.Place, step.Command, step.By);
        }
        clock.Now = TimeProvider.System.GetUtcNow();
        var (office, unit) = (new Actor("林主任", Role.Supervisor), new Actor("小王", Role.Reporter, Wording.UnitOf(1)));
        foreach (var person in (Actor[])[_administrator, office, unit])
            new Office(ledger, life.Place).Do(new AddUser(person.Name, new Duty(person.Role, person.Unit, PlaceTime.DayOf(clock.Now))), _administrator);
        Console.WriteLine($"{life.Place} {TokenOf(ledger, life.Place, office)} {TokenOf(ledger, life.Place, unit)}");
    }

    private static string TokenOf(StoredLedger ledger, string place, Actor person)
    {
        ledger.Accounts.Open(new Account(place, person.Name, TimeProvider.System.GetUtcNow()));
        var wanted = new ApiToken(place, "", person.Name, person.Role, person.Unit, "bench") { Scopes = TokenBook.ScopesOf(person.Role) };
        return new TokenBook(ledger, ledger.Accounts, TimeProvider.System).Make(wanted, PlaceTime.DayOf(TimeProvider.System.GetUtcNow()).AddDays(30), "127.0.0.1");
    }
}
