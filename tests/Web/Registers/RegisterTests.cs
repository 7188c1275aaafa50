using System.Net;
using System.Text;
using Luoshi.Desk.Registers;
using Luoshi.Ledger;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Web.Tests.Registers;

/// <summary>Registers of the sample county in the browser: found, filled, taken in as a table, and walked from a figure to its records.</summary>
public sealed class RegisterTests : IAsyncLifetime
{
    private const string Stations = "/desk/registers/breeding-stations", Done = "/desk/registers/inseminations";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    private RegisterDesk Desk => _county.Office.Registers;

    [Fact]
    public async Task Records_are_listed_sorted_searched_and_paged()
    {
        using var office = await _county.As(Role.Supervisor);

        await office.Open($"{Done}?sort=count&falling=1");
        Assert.Equal(50, Rows(office).Count);
        var first = Rows(office);
        await office.Open(office.Page.Only("a[rel=next]").GetAttribute("href")!);
        Assert.Empty(first.Intersect(Rows(office)));
        Assert.Equal(Desk.Register("inseminations").Records, first.Count + Rows(office).Count);

        await office.Open($"{Stations}?find=%E6%B2%B3%E4%B8%9C");
        Assert.Equal(["1", "2"], Rows(office).Order());
    }

    [Fact]
    public async Task A_form_made_of_the_declaration_keeps_what_was_typed_until_it_is_right()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Stations}/new");

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Stations}/new", ("f-name", "东沟站"), ("f-animals", "cattle"), ("f-township", "东沟乡"), ("f-technicians", "很多")));
        Assert.Equal("很多", office.Page.Only("input[name=f-technicians]").GetAttribute("value"));
        Assert.Contains("要写一个数", office.Page.Only("p.wrong").TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Stations}/new", ("f-technicians", "0")));
        Assert.NotNull(office.Page.Document.QuerySelector("textarea[name=explanation]"));
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Stations}/new", ("f-technicians", "0"), ("explanation", "正在招聘")));
        Assert.Equal("东沟站", Desk.Record("breeding-stations", 9).Fields["name"]);
    }

    [Fact]
    public async Task A_record_is_moved_changed_and_struck_off_and_tells_its_history()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Stations}/1");

        Assert.Equal(HttpStatusCode.BadRequest, await Submit(office, "close", ("f-closed_on", "2018-01-01"), ("reason", "合并")));
        Assert.Equal(HttpStatusCode.OK, await Submit(office, "close", ("f-closed_on", "2025-10-31"), ("reason", "合并")));
        Assert.Equal("closed", Desk.Record("breeding-stations", 1).State);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Stations}/1/strike", ("reason", "重复登记")));

        Assert.Equal(["作废记录", "改记录", "记记录"], office.Page.Document.QuerySelectorAll(".course strong").Select(fact => fact.TextContent));
        Assert.Null(office.Page.Document.QuerySelector($"form[action='{Stations}/1']"));
    }

    [Fact]
    public async Task A_figure_leads_to_exactly_its_records()
    {
        using var leader = await _county.As(Role.Leader);
        await leader.Open($"{Done}/figures?month=2025-06");
        var told = leader.Page.Document.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("牛冷配头数", StringComparison.Ordinal));
        var value = decimal.Parse(told.QuerySelector("strong")!.TextContent, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);

        await leader.Open(told.QuerySelector("a")!.GetAttribute("href")!);

        Assert.Equal(value, Rows(leader).Sum(number => decimal.Parse(Desk.Record("inseminations", int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).Fields["count"], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(value, Desk.Figures("inseminations", new Period(2025, 6)).Single(line => line.RollUp.Id == "cattle-inseminated").Figure.Value);
    }

    [Fact]
    public async Task A_table_is_taken_in_whole_and_taken_back()
    {
        using var office = await _county.As(Role.Supervisor);
        var before = Desk.Register("inseminations").Records;
        await office.Open($"{Done}/import");

        await office.Send($"{Done}/import", [("配种.csv", Encoding.UTF8.GetBytes("配种站,配种日期,畜种,配种数\n1,2025-11-01,牛,30\n1,2025-11-02,驴,30\n"))], ("do", "write"));
        Assert.Contains("1 行有错", office.Said, StringComparison.Ordinal);
        Assert.Equal(before, Desk.Register("inseminations").Records);

        await office.Send($"{Done}/import", [("配种.csv", Encoding.UTF8.GetBytes("配种站,配种日期,畜种,配种数\n1,2025-11-01,牛,30\n1,2025-11-02,羊,30\n"))], ("do", "write"));
        Assert.Equal(before + 2, Desk.Register("inseminations").Records);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Done}/import/undo", ("reason", "导错了")));
        Assert.Equal(before, Desk.Register("inseminations").Records);
    }

    [Fact]
    public async Task A_photo_is_taken_in_by_the_form_without_its_place_and_shown_in_the_list()
    {
        using var office = await _county.As(Role.Supervisor);
        var taken = await File.ReadAllBytesAsync(Checkout.At("tests", "Documents", "Pictures", "station-by-phone.jpg"), TestContext.Current.CancellationToken);
        await office.Open($"{Stations}/1");

        Assert.Equal(HttpStatusCode.BadRequest, await office.Send($"{Stations}/1", "f-photo", [("站点.jpg", "no picture"u8.ToArray())], Saved(office)));
        Assert.Equal(HttpStatusCode.OK, await office.Send($"{Stations}/1", "f-photo", [("站点.jpg", taken), ("站点2.jpg", taken)], Saved(office)));
        var hash = Desk.Record("breeding-stations", 1).Fields["photo"];
        Assert.Equal(64, hash.Length);
        var kept = await File.ReadAllBytesAsync(_county.Evidence.At(hash), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Exif", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);

        await office.Open(Stations);
        using var small = await office.Ask(new(HttpMethod.Get, office.Page.Only("td img").GetAttribute("src")!));
        Assert.Equal("image/jpeg", small.Content.Headers.ContentType!.MediaType);
        using var whole = await office.Ask(new(HttpMethod.Get, office.Page.Only("td a.photo").GetAttribute("href")!));
        Assert.Equal(kept, await whole.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, await office.Open($"{Stations}/2/files/{hash}"));
        using var reporter = await _county.As(Role.Reporter);
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"{Stations}/1/files/{hash}"));

        await office.Open($"{Stations}/1");
        await office.Submit($"{Stations}/1", [.. Saved(office), ("f-photo", "")]);
        Assert.Equal("", Desk.Record("breeding-stations", 1).Fields["photo"]);
    }

    [Fact]
    public async Task Two_columns_of_one_name_in_a_table_were_mixed()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Done}/import");
        var before = Desk.Register("inseminations").Records;

        Assert.Equal(HttpStatusCode.BadRequest, await office.Send($"{Done}/import", [("配种.csv", Encoding.UTF8.GetBytes("配种站,配种日期,畜种,配种数,配种数\n1,2025-11-01,牛,30,\n"))], ("do", "write")));
        Assert.Contains("“配种数”有两列", office.Page.Text, StringComparison.Ordinal);
        Assert.Equal(before, Desk.Register("inseminations").Records);
    }

    [Fact]
    public async Task A_station_tells_what_was_done_there_and_a_new_row_knows_its_station()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Stations}/1");

        var there = Desk.All(new RecordQuestion(Desk.Register("inseminations").Declared)).Where(record => record.Fields["station"] == "1").ToList();
        var related = office.Page.Only("section.related");
        Assert.Contains($"{there.Count} 条", related.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        var cattle = related.QuerySelectorAll("dl.counted > div").Single(one => one.QuerySelector("dt")!.TextContent == "牛冷配头数");
        Assert.Equal(there.Sum(record => int.Parse(record.Fields["count"], System.Globalization.CultureInfo.InvariantCulture)).ToString("#,0", System.Globalization.CultureInfo.InvariantCulture), cattle.QuerySelector("strong")!.TextContent);
        Assert.Equal(RelatedRecords.Most, related.QuerySelectorAll("tbody tr").Length);

        await office.Open(related.QuerySelector("h2 a.button")!.GetAttribute("href")!);
        Assert.Equal("1", office.Page.Only("input[name=f-station]").GetAttribute("value"));
        await office.Open($"{Done}?f-station=1");
        Assert.Equal(there.Count, Rows(office).Count);
        Assert.All(office.Page.Document.QuerySelectorAll("td[data-head=配种站] a"), named => Assert.Equal("河东镇一站", named.TextContent));
    }

    [Fact]
    public async Task A_photo_that_somebody_only_knows_the_hash_of_became_their_own()
    {
        using var office = await _county.As(Role.Supervisor);
        var taken = await File.ReadAllBytesAsync(Checkout.At("tests", "Documents", "Pictures", "station-by-phone.jpg"), TestContext.Current.CancellationToken);
        await office.Open($"{Stations}/1");
        await office.Send($"{Stations}/1", "f-photo", [("站点.jpg", taken)], Saved(office));
        var hash = Desk.Record("breeding-stations", 1).Fields["photo"];

        // Nor does a table bring them: the column is told to be left out.
        await office.Open($"{Stations}/import");
        await office.Send($"{Stations}/import", [("站.csv", Encoding.UTF8.GetBytes($"站名,畜种,乡镇,投用日期,配种员人数,照片\n东沟站,牛,东沟乡,2025-05-01,2,{hash}\n"))], ("do", "write"));
        Assert.DoesNotContain("photo", Desk.Record("breeding-stations", 9).Fields.Keys);

        await office.Open($"{Stations}/2");
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Stations}/2", [.. Saved(office), ("f-photo", hash)]));
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Stations}/2", [.. Saved(office), ("f-photo", $"sent:{hash}")]));
        Assert.DoesNotContain("photo", Desk.Record("breeding-stations", 2).Fields.Keys);
    }

    [Fact]
    public async Task A_photo_in_a_form_that_is_refused_is_not_sent_again()
    {
        using var office = await _county.As(Role.Supervisor);
        var taken = await File.ReadAllBytesAsync(Checkout.At("tests", "Documents", "Pictures", "station-by-phone.jpg"), TestContext.Current.CancellationToken);
        await office.Open($"{Stations}/2");
        var whole = Saved(office);
        (string Name, string Value)[] wrong = [.. whole.Where(one => one.Name != "f-opened_on"), ("f-opened_on", "昨天")];

        Assert.Equal(HttpStatusCode.BadRequest, await office.Send($"{Stations}/2", "f-photo", [("站点.jpg", taken)], wrong));
        var held = office.Page.Document.QuerySelectorAll("input[name=f-photo][type=checkbox]").Select(one => one.GetAttribute("value")!).First();
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Stations}/2", [.. whole, ("f-photo", held)]));
        Assert.Equal(64, Desk.Record("breeding-stations", 2).Fields["photo"].Length);
    }

    /// <summary>What the form by which a record is changed says already: the forms of its steps lead to the same address.</summary>
    private static (string Name, string Value)[] Saved(Browser browser) => [("move", ""), ("f-name", browser.Page.Only("input[name=f-name]").GetAttribute("value")!), ("f-animals", "cattle"), ("f-township", "河东镇"), ("f-opened_on", "2019-04-12")];

    [Fact]
    public async Task A_list_is_filtered_grouped_and_kept_as_a_view_with_its_columns()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open($"{Stations}?f-animals=cattle&group=township&list=all");
        var first = office.Page.Document.QuerySelectorAll("table tbody tr")[0];
        Assert.Equal(("河东镇", "2"), (first.QuerySelector("a")!.TextContent.Trim(), first.QuerySelector("td.number")!.TextContent));
        await office.Open(first.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(["1", "2"], Rows(office).Order());

        await office.Open($"{Stations}?f-animals=cattle&col=name&col=technicians&sort=technicians&falling=1");
        Assert.Equal(["站名", "配种员人数"], office.Page.Document.QuerySelectorAll("thead th a").Select(heading => heading.TextContent.TrimEnd(' ', '↓')));
        Assert.Equal("4", Rows(office)[0]);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Stations}/views", ("name", "牛站按人数"), ("shared", "on"), ("do", "keep")));
        Assert.Equal("4", Rows(office)[0]);
        await office.Open(Stations);
        await office.Open(office.Page.Only("p.views a").GetAttribute("href")!);
        Assert.Equal(["站名", "配种员人数"], office.Page.Document.QuerySelectorAll("thead th a").Select(heading => heading.TextContent.TrimEnd(' ', '↓')));
        Assert.Equal("true", office.Page.Only("p.views a").GetAttribute("aria-current"));
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Stations}/views", ("name", "a/b"), ("do", "keep")));

        using var leader = await _county.As(Role.Leader);
        await leader.Open(Stations);
        Assert.Equal("牛站按人数", leader.Page.Only("p.views a").TextContent);
    }

    [Fact]
    public async Task Many_are_changed_alike_all_or_none_with_why_not()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open(Stations);
        var bulk = $"{Stations}/bulk";
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit(bulk));
        await office.Open(Stations);
        await office.Submit(bulk, ("n", "1"), ("n", "2"), ("n", "5"));
        Assert.Equal(HttpStatusCode.OK, await office.Submit(bulk, ("move", "close"), ("field", "closed_on"), ("value", "2020-06-01"), ("reason", "撤并"), ("do", "write")));
        Assert.Contains("3 条里 2 条不能改", office.Said, StringComparison.Ordinal);
        Assert.Contains("停用日期早于投用日期", office.Said, StringComparison.Ordinal);
        Assert.Equal("open", Desk.Record("breeding-stations", 1).State);

        await office.Submit(bulk, ("move", "close"), ("field", "closed_on"), ("value", "2025-10-31"), ("reason", "撤并"), ("do", "look"));
        Assert.Contains("3 条都可以改", office.Said, StringComparison.Ordinal);
        Assert.Equal("open", Desk.Record("breeding-stations", 1).State);
        Assert.Equal(HttpStatusCode.OK, await office.Submit(bulk, ("move", "close"), ("field", "closed_on"), ("value", "2025-10-31"), ("reason", "撤并"), ("do", "write")));
        Assert.All([1, 2, 5], number => Assert.Equal("closed", Desk.Record("breeding-stations", number).State));

        await office.Open($"{Stations}?f-township=%E5%8C%97%E6%B2%9F%E4%B9%A1&list=all");
        await office.Submit(bulk, ("all", "on"));
        Assert.Equal(["6", "7"], office.Page.Document.QuerySelectorAll("input[name=n]").Select(number => number.GetAttribute("value")!).Order());
    }

    [Fact]
    public async Task Stations_stand_on_the_map_of_their_county_and_in_the_list_beside_it()
    {
        using var leader = await _county.As(Role.Leader);
        await leader.Open($"{Stations}/map");

        Assert.Equal((8, 8), (leader.Page.Document.QuerySelectorAll("svg.map circle").Length, leader.Page.Document.QuerySelectorAll(".map-list li").Length));
        Assert.Contains("河东镇", leader.Page.Document.QuerySelectorAll("svg.map text.part").Select(name => name.TextContent));
        Assert.Equal(HttpStatusCode.NotFound, await leader.Open($"{Done}/map"));
        Assert.Equal(8, (await _county.Visitor.Open("/p/990101/registers/breeding-stations/map")).Document.QuerySelectorAll("svg.map circle").Length);
    }

    [Fact]
    public async Task Of_ten_thousand_rows_the_137_wrong_ones_are_told_and_the_others_written_and_taken_back()
    {
        using var office = await _county.As(Role.Supervisor);
        var before = Desk.Register("inseminations").Records;
        var rows = string.Concat(Enumerable.Range(1, 10_000).Select(row => $"{1 + row % 8},2025-{1 + row % 10:00}-{1 + row % 28:00},{(row % 73 == 0 && row / 73 <= 136 || row == 1 ? "驴" : "牛")},{1 + row % 90}\n"));
        var table = Encoding.UTF8.GetBytes("配种站,配种日期,畜种,配种数\n" + rows);
        await office.Open($"{Done}/import");

        await office.Send($"{Done}/import", "table", [("配种.csv", table)], ("do", "write"));
        Assert.Contains("共 10000 行，137 行有错：没有写", office.Said, StringComparison.Ordinal);
        Assert.Equal(137, office.Page.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(before, Desk.Register("inseminations").Records);

        await office.Send($"{Done}/import", "table", [("配种.csv", table)], ("do", "write"), ("good", "on"));
        Assert.Equal(before + 9_863, Desk.Register("inseminations").Records);
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Done}/import/undo", ("reason", "导错了")));
        Assert.Equal(before, Desk.Register("inseminations").Records);
    }

    [Fact]
    public async Task The_second_of_two_on_one_record_is_shown_that_it_changed_and_keeps_what_they_typed()
    {
        using var first = await _county.As(Role.Supervisor);
        using var second = await _county.As(Role.Supervisor);
        await first.Open($"{Stations}/1");
        await second.Open($"{Stations}/1");

        Assert.Equal(HttpStatusCode.OK, await first.Submit($"{Stations}/1", [.. Saved(first), ("f-technicians", "5")]));
        Assert.Equal(HttpStatusCode.Conflict, await second.Submit($"{Stations}/1", [.. Saved(second), ("f-notes", "门前修路")]));
        Assert.Equal("门前修路", second.Page.Only("textarea[name=f-notes]").TextContent);
        Assert.Equal("5", Desk.Record("breeding-stations", 1).Fields["technicians"]);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task What_is_given_out_as_a_table_is_taken_in_again_as_it_was(string format)
    {
        _county.Office.Do(new EnterRecords("breeding-stations",
        [
            new NewRecord(new Dictionary<string, string> { ["name"] = "=1+2站", ["animals"] = "poultry", ["township"] = "-东沟乡", ["technicians"] = "2", ["nitrogen"] = "12.5", ["notes"] = "第一行\n第二行，\"引号\"" }) { State = "building" },
        ]), SampleCounty.Person(Role.Supervisor));
        using var office = await _county.As(Role.Supervisor);
        using var given = await office.Ask(new(HttpMethod.Get, $"{Stations}/records.{format}?list=all"));
        var table = await given.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        if (format == "csv") Assert.Contains(",'=1+2站,", Encoding.UTF8.GetString(table), StringComparison.Ordinal);

        foreach (var number in Enumerable.Range(1, 9)) _county.Office.Do(new StrikeRecord("breeding-stations", number), SampleCounty.Person(Role.Supervisor), "重新导入");
        await office.Open($"{Stations}/import");
        await office.Send($"{Stations}/import", "table", [($"站点.{format}", table)], ("do", "write"));

        var again = Enumerable.Range(10, 9).Select(number => Desk.Record("breeding-stations", number)).ToDictionary(record => record.Fields["name"]);
        foreach (var before in Enumerable.Range(1, 9).Select(number => Desk.Record("breeding-stations", number)))
        {
            var after = again[before.Fields["name"]];
            Assert.Equal(before.Fields.OrderBy(one => one.Key, StringComparer.Ordinal), after.Fields.OrderBy(one => one.Key, StringComparer.Ordinal));
            Assert.Equal(before.State, after.State);
        }
    }

    [Fact]
    public async Task An_empty_table_is_given_out_and_taken_in_once_it_is_filled()
    {
        using var office = await _county.As(Role.Supervisor);
        using var given = await office.Ask(new(HttpMethod.Get, $"{Stations}/template.xlsx"));
        var sheets = Luoshi.Documents.Sheets.SheetOpener.Open("空表.xlsx", await given.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Contains(sheets[0].Lines, line => line.Cells.Select(cell => cell.Text).SequenceEqual(["站名*", "畜种*", "乡镇*", "村（社区）", "坐标", "投用日期", "停用日期", "配种员人数（人）", "液氮罐容量（升）", "种畜禽生产经营许可证号", "许可证有效期至", "备注", "状态"]));
        Assert.Contains(sheets[1].Lines, line => line.Cells is [var heading, var filling, ..] && heading.Text == "畜种" && filling.Text == "必填。牛、小畜、禽");
    }

    [Fact]
    public async Task A_unit_that_is_not_the_keeper_sees_no_register_of_the_keeper_and_its_own_records_of_others()
    {
        using var reporter = await _county.As(Role.Reporter);

        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open(Stations));
        Assert.Equal(HttpStatusCode.OK, await reporter.Open(Done));
        Assert.Empty(Rows(reporter));
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"{Done}/1"));
        Assert.Equal(HttpStatusCode.NotFound, await reporter.Open($"{Done}/figures"));
    }

    [Theory]
    [InlineData("/desk/registers/nothing")]
    [InlineData(Stations + "/999")]
    [InlineData(Stations + "/2147483647")]
    [InlineData(Stations + "/figures/nothing/2025-10")]
    [InlineData(Stations + "/figures/cattle-stations/2025-13")]
    public async Task What_is_not_there_is_said_so(string address)
    {
        using var office = await _county.As(Role.Supervisor);

        Assert.Equal(HttpStatusCode.NotFound, await office.Open(address));
    }

    private static List<string> Rows(Browser browser) => [.. browser.Page.Document.QuerySelectorAll("table tbody td.number > a[href^='/desk/registers/']").Select(number => number.TextContent)];

    /// <summary>The form of a step, as somebody fills it.</summary>
    private static Task<HttpStatusCode> Submit(Browser browser, string move, params (string Name, string Value)[] filled) =>
        browser.Submit($"{Stations}/1", [("move", move), .. filled]);
}
