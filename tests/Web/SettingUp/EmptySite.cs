using Luoshi.Desk.Evidence;
using Luoshi.Desk.Reports;
using Luoshi.Ledger.Storage;
using Luoshi.Packs;
using Luoshi.Packs.Units;
using Luoshi.Web.SettingUp;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Luoshi.Web.Tests.SettingUp;

/// <summary>A site on a ledger with nothing in it, served for real; it can be stopped and started anew.</summary>
public sealed class EmptySite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-empty-");
    private WebApplication? _site;

    internal LaterClock Clock { get; } = new(new DateTimeOffset(2025, 1, 13, 9, 0, 0, TimeSpan.FromHours(8)));

    internal StoredLedger Ledger { get; private set; } = null!;

    internal ReportShelf Shelf { get; private set; } = null!;

    internal string Site => _site!.Urls.First();

    /// <summary>As whoever started the program is told; empty where nothing is to be set up.</summary>
    internal string Address => _site!.Services.GetRequiredService<SetUpDoor>().Address ?? "";

    public async ValueTask InitializeAsync()
    {
        Ledger = StoredLedger.OpenFile(Path.Combine(_folder.FullName, "luoshi.db"), create: true, Clock);
        Shelf = new ReportShelf(new EvidenceFolder(Path.Combine(_folder.FullName, "reports")));
        await Start();
    }

    internal async Task StartAnew()
    {
        await _site!.DisposeAsync();
        await Start();
    }

    /// <summary>A file stands where the folder of reports should be.</summary>
    internal void KeepNoReports() => File.WriteAllText(Path.Combine(_folder.FullName, "reports"), "");

    internal Browser NewBrowser() => new(Site);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null) await _site.DisposeAsync();
        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task Start()
    {
        _site = Luoshi.Web.Site.Build(new SiteOptions(Ledger, Shelf, Clock, ["http://127.0.0.1:0"])
        {
            Accounts = Ledger.Accounts,
            Answers = Ledger.Answers,
            Letters = Ledger.Letters,
            Webhooks = Ledger.Webhooks,
            Rules = SampleCounty.Rules,
            Units = PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read),
            Evidence = new(Path.Combine(_folder.FullName, "evidence")),
        });
        await _site.StartAsync();
    }
}
