using System.Net;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Attachments.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Users;
using Luoshi.Tests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Tests.Access;

/// <summary>Every address × every role × own and other unit × another place, asked for real: what comes of it is a table that people have looked at.</summary>
public sealed class RouteMatrixTests : IAsyncLifetime
{
    private const string OtherPlace = "990102", Evidence = "佐证";

    private static readonly DateOnly _today = new(2025, 11, 12);

    // With a provider of identities, where nobody is: what leads there is a row too.
    private readonly SampleCounty _county = new() { Provider = new("http://127.0.0.1:9/oidc", "luoshi") { Secret = "none" } };

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task Who_gets_what_is_as_agreed()
    {
        BeginAnotherPlace();
        var (own, other) = (TaskOf(unit => unit == Unit), TaskOf(unit => unit != Unit));
        var columns = await Columns(own, other);
        var lines = new List<string>
        {
            "Who gets what. `in`: let in, whatever came of an empty form; `sign in`: sent to where one signs in; `no`: told that it is not for this role; `–`: not there, as if there were no such thing.",
            "",
            $"| | | {string.Join(" | ", columns.Select(column => column.Title))} |",
            $"|---|---|{string.Concat(columns.Select(_ => "---|"))}",
        };
        foreach (var (method, pattern) in Routes().Where(route => route.Pattern != "/sign-out"))
        {
            var answers = new List<string>();
            foreach (var column in columns) answers.Add(await Answer(column.Browser, method, AddressOf(pattern, column.Task)));
            lines.Add($"| {method} | `{pattern}` | {string.Join(" | ", answers)} |");
        }
        foreach (var column in columns) column.Browser.Dispose();

        Golden.Equal("Access/routes.golden.md", string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void Nothing_of_the_workbench_is_open_to_everybody() => Assert.All(
        _county.Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/desk", StringComparison.Ordinal)),
        endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<IAuthorizeData>()));

    [Fact]
    public async Task Every_form_of_the_workbench_needs_its_seal()
    {
        using var office = await _county.As(Role.Administrator);
        foreach (var (method, pattern) in Routes().Where(route => route.Method == "POST" && route.Pattern.StartsWith("/desk/accounts", StringComparison.Ordinal)))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), pattern) { Content = new FormUrlEncodedContent([new("name", "林主任")]) };
            Assert.Equal(HttpStatusCode.BadRequest, await office.Send(request));
        }
        Assert.DoesNotContain(_county.Ledger.Accounts.Accounts(SampleCounty.Place), account => account.Name == "林主任");
    }

    private static string Unit => SampleCounty.Person(Role.Reporter).Unit;

    private async Task<IReadOnlyList<(string Title, Browser Browser, PlanTask Task)>> Columns(PlanTask own, PlanTask other) =>
    [
        ("nobody", _county.NewBrowser(), own),
        ("reporter, own unit", await _county.As(Role.Reporter), own), ("reporter, other unit", await _county.As(Role.Reporter), other),
        ("head, own unit", await _county.As(Role.UnitHead), own), ("head, other unit", await _county.As(Role.UnitHead), other),
        ("office", await _county.As(Role.Supervisor), own), ("leader", await _county.As(Role.Leader), own), ("deputy", await _county.As(Role.Deputy), own),
        ("auditor", await _county.As(Role.Auditor), own), ("administrator", await _county.As(Role.Administrator), own),
        ("office, other place", await _county.As("外县主任", OtherPlace), own), ("reporter, other place", await _county.As("外县小王", OtherPlace), own),
    ];

    // Answered before there are endpoints: where the provider sends people back.
    private IEnumerable<(string Method, string Pattern)> Routes() => Mapped().Append((Method: "GET", Pattern: "/sign-in/provider/back")).OrderBy(route => route.Pattern, StringComparer.CurrentCulture).ThenBy(route => route.Method, StringComparer.CurrentCulture);

    private IEnumerable<(string Method, string Pattern)> Mapped() =>
        from endpoint in _county.Endpoints.OfType<RouteEndpoint>()
        where endpoint.RoutePattern.RawText is { } pattern && !pattern.StartsWith("/assets", StringComparison.Ordinal) && !pattern.StartsWith("/api/v1", StringComparison.Ordinal) && pattern != "{*path}"
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
        where method != "HEAD"
        select (method, endpoint.RoutePattern.RawText!);

    private string AddressOf(string pattern, PlanTask task) => pattern
        .Replace("/registers/{id}/{number:int}/pedigree", "/registers/horses/40/pedigree", StringComparison.Ordinal).Replace("/registers/{id}/matings", "/registers/horses/matings?dam=40", StringComparison.Ordinal)
        .Replace("/cases/{register}/{number:int}", task.Content.Lead == Unit ? "/cases/tickets/1" : "/cases/tickets/2", StringComparison.Ordinal).Replace("/cases/{register}", "/cases/tickets", StringComparison.Ordinal)
        .Replace("/p/{place}/registers/{id}", "/p/{place}/registers/breeding-stations", StringComparison.Ordinal).Replace("/r/{place}/{id}", "/r/{place}/breeding-stations", StringComparison.Ordinal)
        .Replace("/registers/{id}", "/registers/inseminations", StringComparison.Ordinal).Replace("{rollUp}/{month}", "cattle-inseminated/2025-10", StringComparison.Ordinal)
        .Replace("/orders/{year:int}/{number:int}", OrderOf(task), StringComparison.Ordinal).Replace("{place}", SampleCounty.Place, StringComparison.Ordinal).Replace("{year:int}", "2025", StringComparison.Ordinal)
        .Replace("{number}", task.Number.ToString(), StringComparison.Ordinal).Replace("{period}", "2025-10", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{start:int}", "334", StringComparison.Ordinal)
        .Replace("{unit}", "水利局", StringComparison.Ordinal).Replace("{format}", "csv", StringComparison.Ordinal)
        .Replace("{code}", "gdp", StringComparison.Ordinal).Replace("{name}", task.Content.Lead == Unit ? "2025-2" : "2025-1", StringComparison.Ordinal).Replace("{hash}", HashOf(task), StringComparison.Ordinal).Replace("{token}", "x", StringComparison.Ordinal).Replace("{word}", "x", StringComparison.Ordinal).Replace("{id}", "x", StringComparison.Ordinal);

    /// <summary>An order to the unit of which somebody is, or to another, as the task is theirs or not.</summary>
    private string OrderOf(PlanTask task)
    {
        var lines = _county.Office.Orders(SampleCounty.Rules, _today).Board(2025).Lines;
        return $"/orders/2025/{lines.First(line => (line.Unit == Unit) == (task.Content.Lead == Unit)).Order.Number}";
    }

    private static string HashOf(PlanTask task) => EntryHash.Of(System.Text.Encoding.UTF8.GetBytes(Evidence + task.Number)).ToString();

    private static async Task<string> Answer(Browser browser, string method, string address)
    {
        await browser.Open("/sign-in");
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST") request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", browser.Page.Only("main input[name=__RequestVerificationToken]").GetAttribute("value")!)]);
        var status = await browser.Ask(request);
        return status.StatusCode switch
        {
            HttpStatusCode.Redirect when status.Headers.Location!.ToString() is var to && (to.StartsWith("/sign-in", StringComparison.Ordinal) || to.Contains("/sign-in?", StringComparison.Ordinal)) => "sign in",
            HttpStatusCode.Forbidden => "no",
            HttpStatusCode.NotFound => "–",
            // On the way to a provider that is nowhere: they were let go there.
            HttpStatusCode.ServiceUnavailable when address.EndsWith("/provider", StringComparison.Ordinal) || address.EndsWith("/provider/", StringComparison.Ordinal) => "in",
            < HttpStatusCode.InternalServerError => "in",
            _ => status.StatusCode.ToString(),
        };
    }

    private PlanTask TaskOf(Func<string, bool> unit)
    {
        var office = new Office(_county.Ledger, SampleCounty.Place);
        var task = office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && unit(task.Content.Lead) && !task.Content.Supporters.Contains(Unit) &&
            office.ProgressOf(2025, task.Number) is [.., { Reported: not null, Verified: null }]);
        var file = _county.Evidence.Keep(System.Text.Encoding.UTF8.GetBytes(Evidence + task.Number));
        office.Do(new AttachEvidence(2025, task.Number, new EvidenceLink("说明.txt", file)), SampleCounty.Person(Role.Supervisor));
        return task;
    }

    private void BeginAnotherPlace()
    {
        var (office, keeper) = (new Office(_county.Ledger, OtherPlace), new Actor("外县管理员", Role.Administrator));
        office.Begin("河湾县", keeper);
        foreach (var who in (Actor[])[keeper, new("外县主任", Role.Supervisor), new("外县小王", Role.Reporter, Unit)])
            office.Do(new AddUser(who.Name, new Duty(who.Role, who.Unit, _today)), keeper);
    }
}
