using System.Net;
using AngleSharp.Dom;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Web.Tests.Pedigrees;

/// <summary>The studbook of the sample county in the browser: five generations drawn, and matings worked out before they are planned.</summary>
public sealed class PedigreeTests : IAsyncLifetime
{
    private const string Horses = "/desk/registers/horses", Foal = "40";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task Five_generations_of_a_horse_are_drawn_and_lead_to_each_ancestor()
    {
        using var office = await _county.As(Role.Supervisor);

        await office.Open($"{Horses}/{Foal}");
        await office.Open(office.Page.Only("a[href$='/pedigree']").GetAttribute("href")!);

        Assert.Equal(62, All(office, ".pedigree td").Count);
        Assert.Equal(14, All(office, ".pedigree td a").Count);
        await office.Open(All(office, ".pedigree td a")[0].GetAttribute("href")!);
        Assert.Equal(6, All(office, ".pedigree td a").Count);
    }

    [Fact]
    public async Task Sires_stand_in_the_order_of_how_inbred_the_young_would_be()
    {
        using var office = await _county.As(Role.Supervisor);

        await office.Open($"{Horses}/matings?dam=YM21004");

        var shares = All(office, "section[aria-labelledby=suitors] .figure").Select(one => double.Parse(one.TextContent.Replace(" %", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(12, shares.Count);
        Assert.Equal(shares.Order(), shares);
        Assert.True(shares[^1] > 6.25);
        await office.Open(All(office, "section[aria-labelledby=suitors] a[href*=sire]")[^1].GetAttribute("href")!);
        Assert.NotEmpty(All(office, "section[aria-labelledby=young] tbody tr"));
        Assert.Single(All(office, "section[aria-labelledby=young] .word.bad"));
    }

    [Fact]
    public async Task A_horse_that_is_not_there_is_asked_for_anew()
    {
        using var office = await _county.As(Role.Supervisor);

        await office.Open($"{Horses}/matings?dam=YM99999");

        Assert.Contains("YM99999", office.Page.Only("p.card.quiet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foals_that_come_and_parents_that_are_corrected_are_in_the_pedigree_at_once()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Horses}/{Foal}/pedigree");
        var by = SampleCounty.Person(Role.Supervisor);
        var foal = _county.Office.Registers.Record("horses", 40).Fields.ToDictionary();
        foal.Remove("inbreeding");
        (foal["name"], foal["stud_number"], foal["born_on"], foal["registered_on"], foal["sire"], foal["dam"]) = ("新驹", "YM25001", "2025-04-01", "2025-06-01", "25", "40");

        _county.Office.Do(new EnterRecords("horses", [new NewRecord(foal) { Explanation = "试验" }]), by);
        await office.Open($"{Horses}/49/pedigree");
        Assert.Equal([$"{Horses}/25/pedigree", $"{Horses}/40/pedigree"], All(office, ".pedigree td a[href$='/25/pedigree'], .pedigree td a[href$='/40/pedigree']").Select(one => one.GetAttribute("href")).Distinct());

        _county.Office.Do(new ChangeRecord("horses", 49, new Dictionary<string, string> { ["sire"] = "" }) { Explanation = "试验" }, by);
        await office.Open($"{Horses}/49/pedigree");
        Assert.Contains("父不详", All(office, ".pedigree td")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_register_without_a_pedigree_has_no_such_page()
    {
        using var office = await _county.As(Role.Supervisor);

        Assert.Equal(HttpStatusCode.NotFound, await office.Open("/desk/registers/breeding-stations/1/pedigree"));
        Assert.Equal(HttpStatusCode.NotFound, await office.Open("/desk/registers/breeding-stations/matings"));
    }

    private static IReadOnlyList<IElement> All(Browser office, string selector) => [.. office.Page.Document.QuerySelectorAll(selector)];
}
