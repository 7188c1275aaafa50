using System.Text;
using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Samples;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Storage;
using Luoshi.Packs;
using Luoshi.Packs.Calendars;
using Luoshi.Packs.Indicators;
using Luoshi.Packs.Lamps;
using Luoshi.Packs.Orders;
using Luoshi.Packs.TimeLimits;
using Luoshi.Packs.Units;

namespace Luoshi.Nodes.Tests;

/// <summary>The invented county's year in progress in a ledger, and programs that its people have.</summary>
internal static class YearInProgress
{
    public static SampleYear Make(StoredLedger ledger, SampleClock clock)
    {
        var report = File.ReadAllBytes(Checkout.At("samples", "云牧县-2025.md"));
        var year = new SampleYear(ledger, clock, new SampleWords(File.ReadAllText(Checkout.At("samples", "云牧县-2025.words.tsv"), Encoding.UTF8)));
        year.Make(
            ReportReader.Read(DocumentOpener.Open("云牧县-2025.md", report).Document, Lexicon.Default),
            PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read),
            LampFiles.Read(Checkout.At("packs", "lamps")).Single(rules => rules.Name == "yinchuan"),
            new Rulebook(
                CalendarFiles.Read(Checkout.At("packs", "calendars")).DaysOff, PackFile.Read(Checkout.At("packs", "county", "time-limits.yaml"), TimeLimitPack.Read),
                PackFile.Read(Checkout.At("packs", "county", "order-steps.yaml"), OrderStepPack.Read)),
            PackFile.Read(Checkout.At("packs", "county", "indicators.yaml"), IndicatorPack.Read));
        return year;
    }

    /// <summary>A program with a token of somebody.</summary>
    public static Web.Tests.Program Asking(StoredLedger ledger, Actor person, string site)
    {
        ledger.Accounts.Open(new Account(SampleYear.Place, person.Name, TimeProvider.System.GetUtcNow()));
        var wanted = new ApiToken(SampleYear.Place, "", person.Name, person.Role, person.Unit, "月报接口") { Scopes = TokenBook.ScopesOf(person.Role) };
        return new(site, new TokenBook(ledger, ledger.Accounts, TimeProvider.System).Make(wanted, PlaceTime.DayOf(TimeProvider.System.GetUtcNow()).AddDays(30), "127.0.0.1"));
    }
}
