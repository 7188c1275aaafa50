using System.Buffers.Text;
using System.Net;
using Luoshi.Desk.Accounts.Passkeys;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Microsoft.AspNetCore.Builder;

namespace Luoshi.Web.Tests.SignIn;

/// <summary>Two servers on one ledger: nobody notices which of them answers.</summary>
public sealed class TwoNodeTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    [Fact]
    public async Task A_session_and_a_form_of_one_node_are_good_on_the_other()
    {
        await using var other = county.Node();
        await other.StartAsync(TestContext.Current.CancellationToken);
        using var browser = await county.As(Role.Supervisor);
        await browser.Open("/desk/me");
        var seal = browser.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var form = new HttpRequestMessage(HttpMethod.Post, other.Urls.First() + "/desk/me/password")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), new("old", "falsch"), new("password", "Neues-2025"), new("again", "Neues-2025")]),
        };
        Assert.Equal(HttpStatusCode.BadRequest, await browser.Send(form));

        Assert.Contains("原来的密码不对", browser.Page.Only("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_server_that_speaks_https_forms_and_cookies_are_for_https_and_the_name_that_the_public_knows()
    {
        await using var node = county.Node("https://ldj.example.gov.cn");
        await node.StartAsync(TestContext.Current.CancellationToken);
        using var browser = county.NewBrowser();

        Assert.Equal(HttpStatusCode.OK, await browser.Open(node.Urls.First() + "/sign-in"));

        Assert.Contains("secure", browser.Page.Answer.Headers.GetValues("Set-Cookie").Single(), StringComparison.OrdinalIgnoreCase);
        Assert.True(browser.Page.Answer.Headers.Contains("Strict-Transport-Security"));
        using var own = new HttpRequestMessage(HttpMethod.Post, node.Urls.First() + "/reading") { Content = new FormUrlEncodedContent([new("theme", "dark")]) };
        own.Headers.Add("Origin", "https://ldj.example.gov.cn");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.Ask(own)).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, node.Urls.First() + "/reading") { Content = new FormUrlEncodedContent([new("theme", "dark")]) };
        foreign.Headers.Add("Origin", node.Urls.First());
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.Ask(foreign)).StatusCode);
    }

    [Fact]
    public async Task What_one_node_asked_a_passkey_the_other_hears_the_answer_to_under_the_name_that_the_public_knows()
    {
        const string address = "https://ldj.example.gov.cn";
        await using var one = county.Node(address);
        await using var other = county.Node(address);
        foreach (var node in (WebApplication[])[one, other]) await node.StartAsync(TestContext.Current.CancellationToken);
        var (leader, now) = (SampleCounty.Person(Role.Leader), county.Clock.GetUtcNow());
        using var authenticator = new Authenticator(address);
        county.Ledger.Accounts.Open(new Account(SampleCounty.Place, leader.Name, now));
        county.Passkeys.Add(
            new SignedIn(SampleCounty.Place, "", leader.Name, leader.Role, leader.Unit, now), new Passkey("", "", authenticator.Id, "手机") { Handle = "handle", Key = authenticator.Key });
        // Its cookies are for https, so that they are carried by hand.
        using var visitor = new Visitor(one.Urls.First());
        var page = await visitor.Open("/sign-in");
        var seal = page.Document.QuerySelector("form[data-passkey] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var cookies = CookiesOf(page.Answer);

        var asked = await visitor.Send(Form(one, "/sign-in/passkey/challenge", cookies, ("__RequestVerificationToken", seal)));
        cookies += "; " + CookiesOf(asked);
        var answer = authenticator.Show(await Visitor.Words(asked), handle: Base64Url.EncodeToString("handle"u8));
        var entered = await visitor.Send(Form(other, "/sign-in/passkey", cookies, ("__RequestVerificationToken", seal), ("answer", answer)));

        Assert.Equal("/desk", entered.Headers.Location?.ToString());
        Assert.Contains("secure", entered.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("luoshi=", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whoever_signs_out_on_one_node_is_out_on_the_other()
    {
        await using var other = county.Node();
        await other.StartAsync(TestContext.Current.CancellationToken);
        using var browser = await county.As(Role.Auditor);
        Assert.Equal(HttpStatusCode.OK, await browser.Open(other.Urls.First() + "/desk/log"));

        await browser.Open("/desk/log");
        await browser.Submit("/sign-out");
        await browser.Open(other.Urls.First() + "/desk/log");

        Assert.StartsWith("/sign-in", browser.Address, StringComparison.Ordinal);
    }

    private static string CookiesOf(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

    private static HttpRequestMessage Form(WebApplication node, string path, string cookies, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, node.Urls.First() + path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        request.Headers.Add("Cookie", cookies);
        return request;
    }
}
