using Luoshi.Desk.Accounts;
using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Samples;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger;
using Luoshi.Ledger.Storage;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Ledgers;
using Luoshi.Vocabulary.Accounts;

namespace Luoshi.Terminal.Serving;

/// <summary>The invented county with its year in progress, in a folder of its own that goes when it is closed.</summary>
internal sealed class SampleSite : IDisposable
{
    private const string Before = "云牧县-2024.md";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-");

    private readonly CancellationTokenSource _closing = new();

    private IReadOnlyList<Actor> _people = [];

    private SampleYear? _year;

    private Task _filling = Task.CompletedTask;

    private SampleSite()
    {
        Shelf = ReportWords.In(_folder.FullName);
        Evidence = new(Path.Combine(_folder.FullName, "evidence"));
        Ledger = StoredLedger.OpenFile(Path.Combine(_folder.FullName, LedgerAddress.Default), create: true, Clock);
    }

    public SampleClock Clock { get; } = new();

    public StoredLedger Ledger { get; }

    public ReportShelf Shelf { get; }

    public EvidenceFolder Evidence { get; }

    public static SampleSite Make()
    {
        var site = new SampleSite();
        var source = new SampleSource();
        var report = ReportReader.Read(source.Open().Document, Lexicon.Default);
        site.Shelf.Keep(SampleSource.Content);
        var year = new SampleYear(site.Ledger, site.Clock, new SampleWords(Carried("sample.words.tsv")));
        year.Make(report, PackFolder.Units(), PackFolder.LampRules("yinchuan", new(2025, 1, 1)), PackFolder.Rules(), PackFolder.Indicators());
        year.Answer(site.Shelf, Before, BeforeContent);
        year.Keep(BusinessPackFolder.Named("livestock").Registers, BusinessPackFolder.Named("horses").Registers);
        year.Handle(BusinessPackFolder.Named("hotline").Registers, PackFolder.Rules());
        site._people = year.People;
        site._year = year;
        return site;
    }

    /// <summary>As the pack has it, but that nobody is signed out while they look around.</summary>
    public static SignInRules SignIn => PackFolder.SignIn() with { Idle = 12 * 60 };

    /// <summary>A link for one person of each role, good once.</summary>
    public IEnumerable<(Actor Who, string Link)> Links()
    {
        var book = new AccountBook(Ledger, Ledger.Accounts, new Gate(Ledger, Ledger.Accounts, Clock, SignIn), Clock);
        return _people.Select(who => (who, $"/enter/{SampleYear.Place}/{book.OpenToLook(SampleYear.Place, who.Name)}"));
    }

    /// <summary>Fills the registers with some thousand records of the year before, while the site answers already.</summary>
    /// <param name="failed">Told of what went wrong.</param>
    public void FillRegisters(Action<Exception> failed) => _filling = Task.Run(() =>
    {
        try
        {
            _year!.Remember([.. BusinessPackFolder.All().SelectMany(pack => pack.Registers)], RegisterYear.Parse(Carried("sample.registers.md")), Shelf, _closing.Token);
        }
        catch (RefusedException refused)
        {
            failed(refused);
        }
    });

    private static string Carried(string name)
    {
        using var carried = new StreamReader(typeof(SampleSite).Assembly.GetManifestResourceStream(name)!);
        return carried.ReadToEnd();
    }

    private static byte[] BeforeContent
    {
        get
        {
            using var content = new MemoryStream();
            using var report = typeof(SampleSite).Assembly.GetManifestResourceStream("sample.before.md")!;
            report.CopyTo(content);
            return content.ToArray();
        }
    }

    public void Dispose()
    {
        _closing.Cancel();
        _filling.Wait();
        _closing.Dispose();
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }
}
