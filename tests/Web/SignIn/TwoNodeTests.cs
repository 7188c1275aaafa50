using System.Net;
using Luoshi.Ledger;

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
}
