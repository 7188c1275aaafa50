using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Samples;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Ledger.Storage;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Ledgers;

namespace Luoshi.Terminal.Serving;

/// <summary>The invented county with its year in progress, in a folder of its own that goes when it is closed.</summary>
internal sealed class SampleSite : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-");

    private SampleSite()
    {
        Shelf = new(new EvidenceFolder(Path.Combine(_folder.FullName, "reports")));
        Ledger = StoredLedger.OpenFile(Path.Combine(_folder.FullName, LedgerAddress.Default), create: true, Clock);
    }

    public SampleClock Clock { get; } = new();

    public StoredLedger Ledger { get; }

    public ReportShelf Shelf { get; }

    public static SampleSite Make()
    {
        var site = new SampleSite();
        var source = new SampleSource();
        var report = ReportReader.Read(source.Open().Document, Lexicon.Default);
        site.Shelf.Keep(SampleSource.Content);
        using var words = new StreamReader(typeof(SampleSite).Assembly.GetManifestResourceStream("sample.words.tsv")!);
        new SampleYear(site.Ledger, site.Clock, new SampleWords(words.ReadToEnd())).Make(report, PackFolder.Units(), PackFolder.LampRules("yinchuan", new(2025, 1, 1)));
        return site;
    }

    public void Dispose()
    {
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }
}
