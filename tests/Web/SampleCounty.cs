using System.Text;
using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Samples;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger.Storage;
using Luoshi.Packs;
using Luoshi.Packs.Lamps;
using Luoshi.Packs.Units;
using Microsoft.AspNetCore.Builder;

namespace Luoshi.Web.Tests;

/// <summary>The web of the invented county with its year in progress, served for real on a port of its own; made once for all tests that only look.</summary>
public sealed class SampleCounty : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-web-");
    private readonly SampleClock _clock = new();
    private WebApplication? _site;

    internal const string Board = "/p/990101/2025";

    internal StoredLedger Ledger { get; private set; } = null!;

    internal Visitor Visitor { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Ledger = StoredLedger.OpenFile(Path.Combine(_folder.FullName, "luoshi.db"), create: true, _clock);
        var shelf = new ReportShelf(new EvidenceFolder(Path.Combine(_folder.FullName, "reports")));
        var content = File.ReadAllBytes(Checkout.At("samples", "云牧县-2025.md"));
        shelf.Keep(content);
        var words = new SampleWords(File.ReadAllText(Checkout.At("samples", "云牧县-2025.words.tsv"), Encoding.UTF8));
        new SampleYear(Ledger, _clock, words).Make(
            ReportReader.Read(DocumentOpener.Open("云牧县-2025.md", content).Document, Lexicon.Default),
            PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read),
            LampFiles.Read(Checkout.At("packs", "lamps")).Single(rules => rules.Name == "yinchuan"));
        _site = Site.Build(new SiteOptions(Ledger, shelf, _clock, ["http://127.0.0.1:0"]));
        await _site.StartAsync();
        Visitor = new(_site.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        if (_site is not null) await _site.DisposeAsync();
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }
}
