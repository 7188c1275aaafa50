using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Snapshots.Wanted;
using Luoshi.Web.Api.Answers;
using Luoshi.Web.Api.Shapes;
using Luoshi.Web.Api.Shapes.Asked;
using Luoshi.Web.Api.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Api;

/// <summary>What the supervision office does with a year: lights and overrides lamps, releases, takes back; and values of indicators, by whoever keeps them.</summary>
internal sealed class OfficeDeeds(Writing writing)
{
    private static readonly TokenScope[] _supervise = [TokenScope.Supervise];

    public void Map(IEndpointRouteBuilder place)
    {
        var year = place.MapGroup("/plans/{year:int}");
        year.MapPost("/lamps/{period}/light", (HttpContext http, int year, string period) => Period.Parse(period) is { } month ? writing.Do(http, new LightLamps(year, month)) : Problem.Missing)
            .Writes("lightLamps", "Lights the lamps of a month (亮灯)", _supervise, Role.Supervisor);
        year.MapPost("/lamps/{period}/{number}/override", async (HttpContext http, int year, string period, string number) => await Body.Of(http, ApiJson.Default.AskedOverride) is var asked
                ? writing.OfMonth(http, year, number, period, (file, month) => new OverrideLamp(year, file.Task.Number, month, asked.Lamp, asked.ApprovedBy), asked.Reason) : null)
            .Writes<AskedOverride>("overrideLamp", "Puts a lamp in the place of the one by the rules (改灯)", _supervise, Role.Supervisor);
        year.MapPost("/lamps/{period}/{number}/withdraw", async (HttpContext http, int year, string period, string number) => await Body.Of(http, ApiJson.Default.AskedReason) is var asked
                ? writing.OfMonth(http, year, number, period, (file, month) => new WithdrawOverride(year, file.Task.Number, month), asked.Reason) : null)
            .Writes<AskedReason>("withdrawOverride", "Lets the rules have their way again", _supervise, Role.Supervisor);
        year.MapPost("/snapshots", async (HttpContext http, int year) => await Body.Of(http, ApiJson.Default.AskedRelease) is var asked
                ? writing.Do(http, writing.OfficeOf(http).Releasing(year, asked.AsOf, asked.ApprovedBy, Writing.SeenBy(http))) : null)
            .Writes<AskedRelease>("release", "Releases a year to the public, as it was seen", _supervise, Role.Supervisor);
        year.MapPost("/snapshots/withdraw", async (HttpContext http, int year) => await Body.Of(http, ApiJson.Default.AskedWithdrawal) is var asked
                ? writing.Do(http, new WithdrawSnapshot(year, asked.AsOf, EntryPlace.Parse(asked.Shows) ?? throw UnreadableException.Form("shows", asked.Shows, "2025-1235")), asked.Reason) : null)
            .Writes<AskedWithdrawal>("withdrawRelease", "Takes a release back, with a notice for everybody", _supervise, Role.Supervisor);
        place.MapPost("/indicators/{id}/values", Record).Writes<AskedObservation>(
            "recordValue", "Records what was told of an indicator for a period", [TokenScope.Report, TokenScope.Supervise], Role.Supervisor, Role.Reporter, Role.UnitHead);
    }

    private async Task<IResult> Record(HttpContext http, string id)
    {
        var asked = await Body.Of(http, ApiJson.Default.AskedObservation);
        var told = new Told { Value = asked.Value, Growth = asked.Growth, Month = asked.Month, MonthGrowth = asked.MonthGrowth, Rank = asked.Rank };
        var release = new Release(Reads.Kind<Vintage>("vintage", asked.Vintage), asked.On, asked.Source, told);
        return writing.Do(http, new RecordObservations([new ObservationWanted(id, Reads.Month("period", asked.Period), release)]));
    }
}
