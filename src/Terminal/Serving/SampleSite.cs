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

    private IReadOnlyList<Actor> _people = [];

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
        using var words = new StreamReader(typeof(SampleSite).Assembly.GetManifestResourceStream("sample.words.tsv")!);
        var year = new SampleYear(site.Ledger, site.Clock, new SampleWords(words.ReadToEnd()));
        year.Make(report, PackFolder.Units(), PackFolder.LampRules("yinchuan", new(2025, 1, 1)), PackFolder.Rules(), PackFolder.Indicators());
        year.Answer(site.Shelf, Before, BeforeContent);
        year.Keep(BusinessPackFolder.Named("livestock").Registers, BusinessPackFolder.Named("horses").Registers);
        year.Handle(BusinessPackFolder.Named("hotline").Registers, PackFolder.Rules());
        site._people = year.People;
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
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }
}
