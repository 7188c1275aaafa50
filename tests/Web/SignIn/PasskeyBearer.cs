using System.Net;

namespace Luoshi.Web.Tests.SignIn;

/// <summary>Somebody with a browser and an authenticator, at the site under its name: it is not to be had under an IP address.</summary>
internal sealed class PasskeyBearer : IDisposable
{
    internal const string Own = "/desk/me", Password = "Yunmu-2025";

    private readonly Authenticator? _borrowed;

    /// <param name="county">The county.</param>
    /// <param name="borrowed">The authenticator of somebody else; null: one of their own.</param>
    public PasskeyBearer(SampleCounty county, Authenticator? borrowed = null)
    {
        var site = SiteOf(county);
        (_borrowed, Browser, Authenticator) = (borrowed, new(site), borrowed ?? new(site));
    }

    public Browser Browser { get; }

    public Authenticator Authenticator { get; }

    public static string SiteOf(SampleCounty county) => county.Site.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>Sets the password of an account that is opened for it, and stays signed in.</summary>
    public async Task<PasskeyBearer> Begin(SampleCounty county, string name)
    {
        var address = $"/enter/{SampleCounty.Place}/{county.Book.Open(SampleCounty.Place, name)}";
        await Browser.Open(address);
        Assert.Equal(HttpStatusCode.OK, await Browser.Submit(address, ("password", Password), ("again", Password)));
        return this;
    }

    /// <summary>Asks what an authenticator is to be asked, as the script does.</summary>
    public Task<HttpResponseMessage> Ask(string action, params (string Name, string Value)[] typed)
    {
        var seal = Browser.Page.Document.QuerySelector($"form[action='{action}'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return Browser.Ask(new HttpRequestMessage(HttpMethod.Post, action + "/challenge")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", seal), .. typed.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        });
    }

    /// <summary>The same where it is not refused.</summary>
    public async Task<string> Asked(string action, params (string Name, string Value)[] typed)
    {
        var answer = await Ask(action, typed);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Visitor.Words(answer);
    }

    /// <summary>Adds a passkey to the account that is signed in.</summary>
    public async Task<HttpStatusCode> Add(string title = "办公室电脑", string code = "")
    {
        await Browser.Open(Own);
        var asked = await Asked(Own + "/passkeys", ("title", title), ("password", Password), ("code", code));
        return await Browser.Submit(Own + "/passkeys", ("title", title), ("answer", Authenticator.Make(asked)));
    }

    public Task SignOut() => Browser.Submit("/sign-out");

    /// <summary>What is to be answered on the page where one signs in.</summary>
    public async Task<string> Challenge()
    {
        await Browser.Open("/sign-in");
        return await Asked("/sign-in/passkey");
    }

    /// <summary>Signs in by the passkey.</summary>
    public async Task<HttpStatusCode> SignIn() => await Answer(Authenticator.Show(await Challenge()));

    public Task<HttpStatusCode> Answer(string answer) => Browser.Submit("/sign-in/passkey", ("answer", answer));

    public void Dispose()
    {
        Browser.Dispose();
        if (_borrowed is null) Authenticator.Dispose();
    }
}
