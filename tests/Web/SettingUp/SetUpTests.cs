using System.Net;
using System.Net.Sockets;
using System.Text;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Roll;

namespace Luoshi.Web.Tests.SettingUp;

/// <summary>The first run of an empty ledger, by whoever started the program and nobody else.</summary>
public sealed class SetUpTests : IAsyncLifetime
{
    private const string Password = "Qingcao-2025-niu";

    private readonly EmptySite _site = new();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/setup/x")]
    [InlineData("/setup/00000000000000000000000000000000")]
    [InlineData("/setup/x/links")]
    public async Task Without_the_word_there_is_no_such_page(string address)
    {
        using var browser = _site.NewBrowser();

        Assert.Equal(HttpStatusCode.NotFound, await browser.Open(address));
        using var sent = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("name", "云牧县")]) };
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Ask(sent)).StatusCode);
        Assert.Empty(_site.Ledger.Places());
    }

    [Fact]
    public async Task Whoever_does_not_have_the_word_is_turned_away_before_what_they_send_is_read()
    {
        var at = new Uri(_site.Site);
        using var line = new TcpClient(at.Host, at.Port);
        using var stream = line.GetStream();
        var head = $"POST /setup/x HTTP/1.1\r\nHost: {at.Authority}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000000\r\n\r\n--x\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Contains("404", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_tells_the_place_and_the_year_and_the_draft_is_there_with_the_ledger()
    {
        using var browser = _site.NewBrowser();
        await browser.Open(_site.Address);
        await browser.Send(_site.Address, "report", [("云牧县-2025.md", SampleReport)], ("step", "look"));
        Assert.Equal(("云牧县", "2025"), (Field(browser, "name"), Field(browser, "year")));
        Assert.Empty(_site.Ledger.Places());

        var address = _site.Address;
        var status = await browser.Submit(address, ("step", "do"), ("code", "990101"), ("level", "County"), ("administrator", "管理员"), ("supervisor", "林主任"), ("as:发改委", "发改局"), ("more", "青石镇\n白河乡"));

        Assert.Equal(HttpStatusCode.OK, status);
        using var state = _site.Ledger.Read("990101");
        var plan = (Plan)state.Find(Plan.KeyOf(2025))!;
        Assert.Equal(PlanStage.Draft, plan.Stage);
        Assert.True(_site.Shelf.Has(plan.Source!.Hash));
        Assert.Contains(state.Tasks(2025), task => task.Content.Lead == "发改局");
        Assert.DoesNotContain(state.Tasks(2025), task => task.Content.Lead == "发改委");
        Assert.NotNull(new UnitRoll(state, new([]), new(2025, 1, 13)).Now("白河乡"));
        Assert.Equal(HttpStatusCode.NotFound, await _site.NewBrowser().Open(address));
    }

    [Fact]
    public async Task Each_link_lets_its_owner_set_a_password_once()
    {
        using var browser = await SetUp();
        var links = browser.Page.Links.Where(link => link.StartsWith("/enter/", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, links.Count);

        foreach (var link in links)
        {
            using var owner = _site.NewBrowser();
            await owner.Open(link);
            Assert.Equal(HttpStatusCode.OK, await owner.Submit(link, ("password", Password), ("again", Password)));
            Assert.StartsWith("/desk", owner.Address, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, await _site.NewBrowser().Open(link));
        }
        await _site.StartAnew();
        Assert.Equal("", _site.Address);
    }

    [Fact]
    public async Task What_is_wrong_is_told_field_by_field_and_what_was_typed_stays()
    {
        using var browser = _site.NewBrowser();
        await browser.Open(_site.Address);

        var status = await browser.Submit(_site.Address, ("step", "do"), ("name", "云牧县"), ("code", "99"), ("administrator", "管理员"), ("supervisor", "管理员"), ("as:水利局", "住建局"), ("more", "青石镇\n青石镇"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["#code", "#supervisor", "#units", "#units"], browser.Page.Document.QuerySelectorAll(".error a").Select(link => link.GetAttribute("href")));
        Assert.All(browser.Page.Document.QuerySelectorAll(".error a"), link => Assert.NotNull(browser.Page.Document.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal(("云牧县", "99", "管理员", "住建局"), (Field(browser, "name"), Field(browser, "code"), Field(browser, "supervisor"), Field(browser, "as:水利局")));
        Assert.Empty(_site.Ledger.Places());
    }

    [Fact]
    public async Task A_name_leads_to_its_code_and_where_several_have_it_all_are_shown()
    {
        using var browser = _site.NewBrowser();
        await browser.Open(_site.Address);

        await browser.Submit(_site.Address, ("step", "look"), ("name", "昭苏"));
        Assert.Equal(("昭苏县", "654026"), (Field(browser, "name"), Field(browser, "code")));

        await browser.Submit(_site.Address, ("step", "look"), ("name", "朝阳区"), ("code", ""));
        Assert.Contains("110105", browser.Said, StringComparison.Ordinal);
        Assert.Contains("长春市", browser.Said, StringComparison.Ordinal);
        Assert.Equal("", Field(browser, "code"));
    }

    [Fact]
    public async Task A_file_that_is_no_report_is_told_and_nothing_is_written()
    {
        using var browser = _site.NewBrowser();
        await browser.Open(_site.Address);

        Assert.Equal(HttpStatusCode.BadRequest, await browser.Send(_site.Address, "report", [("空.docx", [0x50, 0x4B, 3, 4, 0])], ("step", "look"), ("name", "云牧县")));

        Assert.NotEmpty(browser.Page.Document.QuerySelectorAll(".error a[href='#report']"));
        Assert.Equal("云牧县", Field(browser, "name"));
        Assert.Empty(_site.Ledger.Places());
    }

    [Fact]
    public async Task Links_that_were_never_used_are_given_anew_when_the_program_is_started_again()
    {
        using var before = await SetUp();
        var old = before.Page.Links.First(link => link.StartsWith("/enter/", StringComparison.Ordinal));

        await _site.StartAnew();
        using var browser = _site.NewBrowser();
        await browser.Open(_site.Address);
        var address = _site.Address;
        await browser.Submit($"{address}/links");

        Assert.Equal(2, browser.Page.Links.Count(link => link.StartsWith("/enter/", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, await browser.Open(old));
        Assert.Equal(HttpStatusCode.NotFound, await browser.Open(address));
    }

    [Fact]
    public async Task Where_the_report_cannot_be_kept_the_links_can_still_be_had_and_what_is_missing_is_told()
    {
        _site.KeepNoReports();
        using var browser = _site.NewBrowser();
        await browser.Open(_site.Address);
        var address = _site.Address;

        var status = await browser.Send(address, "report", [("云牧县-2025.md", SampleReport)], ("step", "do"), ("name", "云牧县"), ("code", "990101"), ("administrator", "管理员"), ("supervisor", "林主任"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("报告的文件没有存下", browser.Said, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await browser.Submit($"{address}/links"));
        Assert.Equal(2, browser.Page.Links.Count(link => link.StartsWith("/enter/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_who_press_at_once_set_up_one_place()
    {
        using var one = _site.NewBrowser();
        using var other = _site.NewBrowser();
        foreach (var browser in (Browser[])[one, other]) await browser.Open(_site.Address);
        var address = _site.Address;

        var done = await Task.WhenAll(
            one.Submit(address, ("step", "do"), ("name", "云牧县"), ("code", "990101"), ("administrator", "管理员"), ("supervisor", "林主任")),
            other.Submit(address, ("step", "do"), ("name", "云川县"), ("code", "990102"), ("administrator", "别人"), ("supervisor", "王主任")));

        Assert.Single(done, HttpStatusCode.OK);
        Assert.Equal(2, new Office(_site.Ledger, Assert.Single(_site.Ledger.Places())).Users().Count);
    }

    private static byte[] SampleReport { get; } = File.ReadAllBytes(Checkout.At("samples", "云牧县-2025.md"));

    private static string Field(Browser browser, string name) => browser.Page.Only($"main [name='{name}']").GetAttribute("value") ?? "";

    private async Task<Browser> SetUp()
    {
        var browser = _site.NewBrowser();
        await browser.Open(_site.Address);
        Assert.Equal(HttpStatusCode.OK, await browser.Submit(_site.Address, ("step", "do"), ("name", "云牧县"), ("code", "990101"), ("administrator", "管理员"), ("supervisor", "林主任")));
        return browser;
    }
}
