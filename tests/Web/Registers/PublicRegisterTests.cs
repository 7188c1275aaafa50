using System.Net;
using System.Text;
using Luoshi.Desk.Registers;
using Luoshi.Ledger;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Web.Tests.Registers;

/// <summary>What the public sees of the sample county's registers: what was released, by its declaration, and nothing else.</summary>
public sealed class PublicRegisterTests : IAsyncLifetime
{
    private const string All = "/p/990101/registers", Stations = All + "/breeding-stations", Kept = "/desk/registers/breeding-stations";

    private static readonly Actor _office = SampleCounty.Person(Role.Supervisor);

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private RegisterDesk Desk => _county.Office.Registers;

    [Fact]
    public async Task A_released_register_shows_its_public_fields_and_records_as_page_and_as_tables()
    {
        var page = await _county.Visitor.Open(Stations);
        Assert.Equal(8, page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.DoesNotContain("配种员", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Links, link => link.StartsWith("/desk/", StringComparison.Ordinal));
        Assert.Contains("河东镇一站", (await _county.Visitor.Open($"{Stations}/1")).Text, StringComparison.Ordinal);
        Assert.NotNull((await _county.Visitor.Open(SampleCounty.Board)).Document.QuerySelector($"nav a[href='{All}']"));

        var csv = Encoding.UTF8.GetString(await _county.Visitor.File($"{Stations}.csv"));
        Assert.StartsWith("\uFEFF号,站名,畜种,乡镇,坐标,投用日期,状态\r\n1,河东镇一站,牛,河东镇,", csv, StringComparison.Ordinal);
        var json = await _county.Visitor.Json($"{Stations}.json");
        Assert.Equal(["number", "name", "animals", "township", "point", "opened_on", "state"], json[0].EnumerateObject().Select(one => one.Name));
        Assert.Equal(8, json.GetArrayLength());
        Assert.Equal("PK"u8.ToArray(), (await _county.Visitor.File($"{Stations}.xlsx"))[..2]);
    }

    [Fact]
    public async Task What_is_not_public_is_as_if_it_were_not_there()
    {
        var desk = _county.Office;
        desk.Do(new ChangeRecord("breeding-stations", 2, new Dictionary<string, string> { ["closed_on"] = "2025-10-31" }) { Move = "close" }, _office, "合并");
        desk.Do(new StrikeRecord("breeding-stations", 3), _office, "重复登记");

        foreach (var address in (string[])[$"{Stations}/2", $"{Stations}/3", $"{Stations}/99", $"{All}/inseminations", $"{All}/inseminations/1", $"{All}/inseminations.csv", $"{All}/nothing", "/p/990102/registers", "/r/990101/breeding-stations/2", "/r/990101/inseminations/1", $"{Stations}/2/report", $"{Stations}.pdf"])
            Assert.Equal(HttpStatusCode.NotFound, (await _county.Visitor.Ask(address)).StatusCode);
        Assert.Equal(6, (await _county.Visitor.Json($"{Stations}.json")).GetArrayLength());

        desk.Do(new WithdrawRegister("breeding-stations"), _office, "字段有误，核对后再公开");
        foreach (var address in (string[])[Stations, $"{Stations}/1", $"{Stations}.csv", "/r/990101/breeding-stations/1", $"{Stations}/1/report"])
            Assert.Equal(HttpStatusCode.NotFound, (await _county.Visitor.Ask(address)).StatusCode);
        Assert.Contains("字段有误", (await _county.Visitor.Open(All)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_later_version_shows_beyond_what_was_approved_waits_for_another_release()
    {
        var declared = Desk.Register("breeding-stations").Declared;
        _county.Office.Do(new DeclareRegisters([declared with { Version = declared.Version + 1, Public = declared.Public! with { Columns = [.. declared.Public.Columns, "technicians"] } }]), _office);
        Assert.DoesNotContain("配种员", (await _county.Visitor.Open(Stations)).Text, StringComparison.Ordinal);

        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Kept}/release");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Kept}/release"));
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Kept}/release", ("approver", "苏县长")));
        Assert.Contains("配种员", (await _county.Visitor.Open(Stations)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_station_tells_what_is_public_of_what_was_done_there()
    {
        Assert.Null((await _county.Visitor.Open($"{Stations}/1")).Document.QuerySelector("section.related"));
        var declared = Desk.Register("inseminations").Declared;
        _county.Office.Do(new DeclareRegisters([declared with { Version = declared.Version + 1, Public = new(["station", "done_on", "count"]) }]), _office);
        _county.Office.Do(new ReleaseRegister("inseminations", "苏县长"), _office);

        var related = (await _county.Visitor.Open($"{Stations}/1")).Only("section.related");
        Assert.Equal(Desk.All(new RecordQuestion(declared)).Count(record => record.Fields["station"] == "1"), related.QuerySelectorAll("tbody tr").Length);
        Assert.Empty(related.QuerySelectorAll("td[data-head=受胎数]"));
        Assert.Equal("河东镇一站", (await _county.Visitor.Open("/p/990101/registers/inseminations")).Document.QuerySelectorAll("td[data-head=配种站] a")[0].TextContent);
    }

    [Fact]
    public async Task Parts_of_few_records_are_left_out_of_public_figures() =>
        Assert.Contains("不足 10 条的不公开", (await _county.Visitor.Open(Stations)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_photo_is_public_only_once_it_is_released()
    {
        using var office = await _county.As(Role.Supervisor);
        var taken = await File.ReadAllBytesAsync(Checkout.At("tests", "Documents", "Pictures", "station-by-phone.jpg"), TestContext.Current.CancellationToken);
        await office.Open($"{Kept}/1");
        await office.Send($"{Kept}/1", "f-photo", [("站点.jpg", taken)], ("move", ""), ("f-name", "河东镇一站"), ("f-animals", "cattle"), ("f-township", "河东镇"), ("f-technicians", "3"), ("f-opened_on", "2019-04-12"));
        var hash = Desk.Record("breeding-stations", 1).Fields["photo"];
        foreach (var part in (string[])["files", "small"]) Assert.Equal(HttpStatusCode.NotFound, (await _county.Visitor.Ask($"{Stations}/1/{part}/{hash}")).StatusCode);
        Assert.Null((await _county.Visitor.Open($"{Stations}/1")).Document.QuerySelector("main img"));

        await office.Open($"{Kept}/1");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Kept}/1/photos", ("photo", hash)));
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Kept}/1/photos", ("photo", hash), ("approver", "林主任")));
        foreach (var part in (string[])["files", "small"]) Assert.Equal("image/jpeg", (await _county.Visitor.Ask($"{Stations}/1/{part}/{hash}")).Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await _county.Visitor.Ask($"{Stations}/2/files/{hash}")).StatusCode);
        Assert.NotNull((await _county.Visitor.Open($"{Stations}/1")).Document.QuerySelector("main img"));

        await office.Open($"{Kept}/1");
        await office.Submit($"{Kept}/1/photos", ("photo", ""));
        Assert.Equal(HttpStatusCode.NotFound, (await _county.Visitor.Ask($"{Stations}/1/files/{hash}")).StatusCode);
    }

    [Fact]
    public async Task Labels_carry_the_address_that_leads_to_the_page_of_the_record()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Kept}/labels");

        Assert.Equal(8, office.Page.Document.QuerySelectorAll(".labels svg").Length);
        Assert.Equal(HttpStatusCode.NotFound, await office.Open("/desk/registers/inseminations/labels"));
        var led = await _county.Visitor.Ask("/r/990101/breeding-stations/1");
        Assert.Equal((HttpStatusCode.Redirect, $"{Stations}/1"), (led.StatusCode, led.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task Whoever_stands_before_a_thing_reports_a_fault_and_the_unit_never_learns_who_it_was()
    {
        using var reader = _county.NewBrowser();
        await reader.Open($"{Stations}/1");
        await reader.Open(reader.Page.Only("main a.button").GetAttribute("href")!);
        _county.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await reader.Submit($"{Stations}/1/report", ("words", "大门锁坏了，今天早上关不上"), ("contact", "13912345678")));
        var (number, word) = (reader.Page.Document.QuerySelectorAll("dd")[0].TextContent, reader.Page.Document.QuerySelectorAll("dd")[1].TextContent);
        Assert.DoesNotContain(reader.Page.Answer.Headers, header => header.Key == "Set-Cookie");

        using var office = await _county.As(Role.Supervisor);
        await office.Open($"/desk/corrections/{number}");
        Assert.Contains("畜禽配种站 河东镇一站", office.Said, StringComparison.Ordinal);
        Assert.NotNull(office.Page.Document.QuerySelector($"a[href='{Stations}/1']"));
        var head = SampleCounty.Person(Role.UnitHead);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"/desk/corrections/{number}/hand", ("unit", head.Unit)));
        using var unit = await _county.As(Role.UnitHead);
        await unit.Open($"/desk/corrections/{number}");
        Assert.Contains("大门锁坏了", unit.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("139", unit.Said, StringComparison.Ordinal);

        await reader.Open($"/p/990101/reports?number={number}");
        await reader.Submit("/p/990101/reports", ("word", word));
        Assert.Contains("已派单", reader.Said, StringComparison.Ordinal);
        await reader.Open("/p/990101/reports");
        Assert.Equal(HttpStatusCode.BadRequest, await reader.Submit("/p/990101/reports", ("number", number), ("word", "abcdefghjkmn")));
    }

    [Fact]
    public async Task A_form_for_one_thing_is_no_form_for_another_and_another_site_sends_none()
    {
        using var reader = _county.NewBrowser();
        await reader.Open($"{Stations}/1/report");
        var seal = reader.Page.Only("input[name=form]").GetAttribute("value")!;
        _county.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.BadRequest, (await _county.Visitor.Post($"{Stations}/2/report", Filled(seal))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await _county.Visitor.Post(SampleCounty.Board + "/corrections", Filled("x" + seal))).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, $"{Stations}/1/report") { Content = Filled(seal) };
        foreign.Headers.Add("Origin", "https://elsewhere.example");
        Assert.Equal(HttpStatusCode.Forbidden, (await _county.Visitor.Send(foreign)).StatusCode);
        Assert.DoesNotContain(_county.Office.Cases(), known => known.About.Kind == CaseSubjectKind.Record);
    }

    private static FormUrlEncodedContent Filled(string seal) => new([new("form", seal), new("words", "大门锁坏了，今天早上关不上")]);
}
