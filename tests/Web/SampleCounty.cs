using System.Text;
using Luoshi.Desk;
using Luoshi.Desk.Accounts;
using Luoshi.Desk.Accounts.Passkeys;
using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Samples;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Storage;
using Luoshi.Ledger.Storage.Copies;
using Luoshi.Packs;
using Luoshi.Packs.Calendars;
using Luoshi.Packs.Indicators;
using Luoshi.Packs.Lamps;
using Luoshi.Packs.Orders;
using Luoshi.Packs.Places;
using Luoshi.Packs.Registers;
using Luoshi.Packs.TimeLimits;
using Luoshi.Packs.Units;
using Luoshi.Sending.Signed;
using Luoshi.Vocabulary.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Tests;

/// <summary>
/// The web of the invented county with its year in progress, served for real on a port of its own. The year is made once, and each county begins with a copy.
/// </summary>
public sealed class SampleCounty : IAsyncLifetime
{
    internal const string Place = SampleYear.Place, Board = "/p/990101/2025";

    private static readonly Lazy<(byte[] Ledger, IReadOnlyList<Actor> People)> _year = new(Make);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-web-");
    private WebApplication? _site;

    /// <summary>The clock of site and ledger; it runs on from the morning on which the year was left.</summary>
    internal LaterClock Clock { get; } = new(new DateTimeOffset(2025, 11, 12, 9, 30, 0, TimeSpan.FromHours(8)));

    internal StoredLedger Ledger { get; private set; } = null!;

    internal AccountBook Book { get; private set; } = null!;

    internal TokenBook Tokens { get; private set; } = null!;

    internal PasskeyBook Passkeys { get; private set; } = null!;

    internal ReportShelf Shelf { get; private set; } = null!;

    internal EvidenceFolder Evidence { get; private set; } = null!;

    internal Visitor Visitor { get; private set; } = null!;

    /// <summary>Hosts on this machine that its servers may send messages to.</summary>
    internal List<AllowedHost> Receivers { get; } = [];

    /// <summary>Everything that can be asked of it.</summary>
    internal IReadOnlyList<Endpoint> Endpoints => _site!.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    /// <summary>Where it is served.</summary>
    internal string Site => _site!.Urls.First();

    /// <summary>The office's own provider of identities; null: there is none.</summary>
    internal IdentityProvider? Provider { get; init; }

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllBytesAsync(LedgerFile, _year.Value.Ledger);
        Ledger = OpenAgain();
        Shelf = new ReportShelf(new EvidenceFolder(Path.Combine(_folder.FullName, "reports")));
        Shelf.Keep(Report);
        Shelf.Keep(Before);
        Evidence = new(Path.Combine(_folder.FullName, "evidence"));
        var gate = new Gate(Ledger, Ledger.Accounts, Clock, new());
        Book = new AccountBook(Ledger, Ledger.Accounts, gate, Clock);
        Passkeys = new PasskeyBook(Ledger, Ledger.Accounts, gate, Clock);
        Tokens = new TokenBook(Ledger, Ledger.Accounts, Clock);
        _site = Node();
        await _site.StartAsync();
        Visitor = new(Site);
    }

    internal static Rulebook Rules => new(
        CalendarFiles.Read(Checkout.At("packs", "calendars")).DaysOff, PackFile.Read(Checkout.At("packs", "county", "time-limits.yaml"), TimeLimitPack.Read),
        PackFile.Read(Checkout.At("packs", "county", "order-steps.yaml"), OrderStepPack.Read));

    private string LedgerFile => Path.Combine(_folder.FullName, "luoshi.db");

    /// <summary>The same ledger as another program has it open.</summary>
    internal StoredLedger OpenAgain() => StoredLedger.OpenFile(LedgerFile, create: false, Clock);

    /// <summary>One server on the ledger; there may be several.</summary>
    /// <param name="publicAddress">The address that the public knows; null: there is none before it.</param>
    /// <param name="provider">Another provider of identities than the county's; null: the same.</param>
    internal WebApplication Node(string? publicAddress = null, IdentityProvider? provider = null) => Luoshi.Web.Site.Build(Options(publicAddress, provider));

    /// <summary>What a server stands on.</summary>
    internal SiteOptions Options(string? publicAddress = null, IdentityProvider? provider = null) => new(Ledger, Shelf, Clock, ["http://127.0.0.1:0"])
    {
        Accounts = Ledger.Accounts,
        Answers = Ledger.Answers,
        Letters = Ledger.Letters,
        Webhooks = Ledger.Webhooks,
        WebhookTo = Receivers,
        Rules = Rules,
        Units = PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read),
        Evidence = Evidence,
        Boundaries = BoundaryFiles.Read(Checkout.At("packs", "places")),
        PublicAddress = publicAddress,
        Provider = provider ?? Provider,
    };

    /// <summary>What can be asked at the place.</summary>
    internal Office Office => new(Ledger, Place);

    internal Browser NewBrowser() => new(Site);

    /// <summary>One person of a role, of the unit that leads most.</summary>
    internal static Actor Person(Role role) => _year.Value.People.First(person => person.Role == role);

    /// <summary>Signed in as the one person of a role that there is a link for.</summary>
    internal Task<Browser> As(Role role) => As(Person(role).Name);

    /// <summary>A program with a token of the one person of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="scopes">What the token is good for; none named: all that there is for the role.</param>
    internal Program Asking(Role role, params TokenScope[] scopes) => Asking(Person(role), Place, scopes);

    internal Program Asking(Actor person, string place, params TokenScope[] scopes) => new(Site, TokenOf(person, place, scopes));

    internal string TokenOf(Actor person, string place = Place, params TokenScope[] scopes)
    {
        Ledger.Accounts.Open(new Account(place, person.Name, Clock.GetUtcNow()));
        var wanted = new ApiToken(place, "", person.Name, person.Role, person.Unit, "月报接口") { Scopes = scopes.Length > 0 ? scopes : TokenBook.ScopesOf(person.Role) };
        return Tokens.Make(wanted, new DateOnly(2026, 6, 30), "127.0.0.1");
    }

    internal async Task<Browser> As(string name, string place = Place)
    {
        var browser = NewBrowser();
        var address = $"/enter/{place}/{Book.OpenToLook(place, name)}";
        await browser.Open(address);
        await browser.Submit(address);
        return browser;
    }

    /// <summary>Stops its own server; what is in the ledger stays to be served by others.</summary>
    internal Task Close() => _site!.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        if (_site is not null)
        {
            // What works in the background is waited for by a stop alone: a site that is only disposed of still writes into the folder.
            await _site.StopAsync();
            await _site.DisposeAsync();
        }
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    private static byte[] Report { get; } = File.ReadAllBytes(Checkout.At("samples", "云牧县-2025.md"));

    private static byte[] Before { get; } = File.ReadAllBytes(Checkout.At("samples", "云牧县-2024.md"));

    private static (byte[] Ledger, IReadOnlyList<Actor> People) Make()
    {
        var folder = Directory.CreateTempSubdirectory("luoshi-web-year-");
        try
        {
            var (file, clock) = (Path.Combine(folder.FullName, "luoshi.db"), new SampleClock());
            using (var ledger = StoredLedger.OpenFile(file, create: true, clock))
            {
                var year = new SampleYear(ledger, clock, new SampleWords(File.ReadAllText(Checkout.At("samples", "云牧县-2025.words.tsv"), Encoding.UTF8)));
                year.Make(
                    ReportReader.Read(DocumentOpener.Open("云牧县-2025.md", Report).Document, Lexicon.Default),
                    PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read),
                    LampFiles.Read(Checkout.At("packs", "lamps")).Single(rules => rules.Name == "yinchuan"),
                    Rules, PackFile.Read(Checkout.At("packs", "county", "indicators.yaml"), IndicatorPack.Read));
                var shelf = new ReportShelf(new EvidenceFolder(Path.Combine(folder.FullName, "reports")));
                shelf.Keep(Report);
                year.Answer(shelf, "云牧县-2024.md", Before);
                year.Keep(BusinessPacks.Read(Checkout.At("packs", "livestock")).Registers, BusinessPacks.Read(Checkout.At("packs", "horses")).Registers);
                year.Handle(BusinessPacks.Read(Checkout.At("packs", "hotline")).Registers, Rules);
                var copy = Path.Combine(folder.FullName, "copy.db");
                Backup.Take(ledger, copy, clock);
                return (File.ReadAllBytes(copy), year.People);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
