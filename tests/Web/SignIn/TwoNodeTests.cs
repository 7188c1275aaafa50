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
