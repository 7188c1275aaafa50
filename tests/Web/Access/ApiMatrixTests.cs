using System.Globalization;
using System.Net;
using System.Text;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Attachments.Wanted;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Users;
using Luoshi.Ledger.Webhooks;
using Luoshi.Tests;
using Luoshi.Vocabulary.Indicators;
using Microsoft.AspNetCore.Routing;

namespace Luoshi.Web.Tests.Access;

/// <summary>Every address of the API × every role × own and other unit × another place × scopes of the token, asked for real: what comes of it is a table that people have looked at.</summary>
public sealed class ApiMatrixTests : IAsyncLifetime
{
    private const string OtherPlace = "990102", Evidence = "佐证";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task Who_gets_what_by_a_token_is_as_agreed()
    {
        BeginAnotherPlace();
        var (own, other) = (TaskOf(task => task.Content.Lead == Unit), TaskOf(task => task.Content.Lead != Unit && !task.Content.Supporters.Contains(Unit)));
        var before = _county.Ledger.Heads(SampleCounty.Place)[^1];
        var columns = Columns(own, other);
        var lines = new List<string>
        {
            "Who gets what by a token. `in`: let in, whatever came of it; `who?`: no token, or none that is good; `no`: not for this role, or not within the scopes of the token; `–`: not there, as if there were no such thing.",
            "",
            $"| | | {string.Join(" | ", columns.Select(column => column.Title))} |",
            $"|---|---|{string.Concat(columns.Select(_ => "---|"))}",
        };
        foreach (var (method, pattern) in Routes())
        {
            var answers = new List<string>();
            foreach (var column in columns)
            {
                if (pattern.Contains("/webhooks/", StringComparison.Ordinal)) BeginWebhook();
                answers.Add(await Answer(column.Program, method, AddressOf(pattern, column.Task)));
            }
            lines.Add($"| {method} | `{pattern}` | {string.Join(" | ", answers)} |");
        }
        foreach (var column in columns) column.Program.Dispose();

        Golden.Equal("Access/api.golden.md", string.Join('\n', lines) + "\n");
        Assert.Empty(_county.Ledger.Entries(SampleCounty.Place, new(before.Stream.Year, before.Number)).Select(entry => entry.Kind).Distinct());
    }

    private static string Unit => SampleCounty.Person(Role.Reporter).Unit;

    private List<(string Title, Program Program, PlanTask Task)> Columns(PlanTask own, PlanTask other) =>
    [
        ("nobody", new Program(_county.Site, null), own), ("made-up token", new Program(_county.Site, "luoshi_990101_x"), own),
        ("reporter, own unit", _county.Asking(Role.Reporter), own), ("reporter, other unit", _county.Asking(Role.Reporter), other),
        ("reporter, read only", _county.Asking(Role.Reporter, TokenScope.Read), own),
        ("head, own unit", _county.Asking(Role.UnitHead), own), ("head, other unit", _county.Asking(Role.UnitHead), other),
        ("office", _county.Asking(Role.Supervisor), own), ("office, read only", _county.Asking(Role.Supervisor, TokenScope.Read), own),
        ("office, write only", _county.Asking(Role.Supervisor, TokenScope.Supervise), own), ("leader", _county.Asking(Role.Leader), own),
        ("deputy", _county.Asking(Role.Deputy), own), ("auditor", _county.Asking(Role.Auditor), own), ("administrator", _county.Asking(Role.Administrator), own),
        ("office, other place", _county.Asking(new Actor("外县主任", Role.Supervisor), OtherPlace), own),
        ("reporter, other place", _county.Asking(new Actor("外县小王", Role.Reporter, Unit), OtherPlace), own),
    ];

    private IEnumerable<(string Method, string Pattern)> Routes() =>
        from endpoint in _county.Endpoints.OfType<RouteEndpoint>()
        where endpoint.RoutePattern.RawText is { } pattern && pattern.StartsWith("/api/v1", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
        orderby endpoint.RoutePattern.RawText, method
        select (method, endpoint.RoutePattern.RawText!);

    private string AddressOf(string pattern, PlanTask task) => pattern
        .Replace("{register}", "inseminations", StringComparison.Ordinal).Replace("{record:int}", "1", StringComparison.Ordinal)
        .Replace("{issued:int}", "2025", StringComparison.Ordinal).Replace("{issue:int}", "1", StringComparison.Ordinal).Replace("{start:int}", "1", StringComparison.Ordinal)
        .Replace("{order:int}", OrderOf(task).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{case}", CaseOf(task), StringComparison.Ordinal)
        .Replace("{place}", SampleCounty.Place, StringComparison.Ordinal).Replace("{year:int}", "2025", StringComparison.Ordinal)
        .Replace("{number}", task.Number.ToString(), StringComparison.Ordinal).Replace("{period}", "2025-10", StringComparison.Ordinal)
        .Replace("{hash}", HashOf(task), StringComparison.Ordinal).Replace("{id}", "sheep", StringComparison.Ordinal) + (pattern.EndsWith("/evidence", StringComparison.Ordinal) ? "?name=x.png" : "");

    /// <summary>Whatever writes does so upon what was there before the first entry, so that nothing is written.</summary>
    private static async Task<string> Answer(Program program, string method, string address)
    {
        using var answer = method == "GET" ? await program.Ask(address) : method == "DELETE" ? await program.Send(new HttpRequestMessage(HttpMethod.Delete, address)) : await Write(program, address);
        return answer.StatusCode switch
        {
            HttpStatusCode.Unauthorized => "who?",
            HttpStatusCode.Forbidden => "no",
            HttpStatusCode.NotFound => "–",
            < HttpStatusCode.InternalServerError => "in",
            _ => answer.StatusCode.ToString(),
        };
    }

    private static Task<HttpResponseMessage> Write(Program program, string address)
    {
        if (!address.Contains("/evidence?", StringComparison.Ordinal)) return program.Post(address, "{}", "\"1-0\"", null);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent([]) };
        request.Content.Headers.ContentType = new("application/octet-stream");
        request.Headers.IfMatch.Add(new("\"1-0\""));
        return program.Send(request);
    }

    private PlanTask TaskOf(Func<PlanTask, bool> fits)
    {
        var office = new Office(_county.Ledger, SampleCounty.Place);
        var task = office.PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && fits(task) && office.ProgressOf(2025, task.Number) is [.., { Reported: not null, Verified: null }]);
        var file = _county.Evidence.Keep(Encoding.UTF8.GetBytes(Evidence + task.Number));
        office.Do(new AttachEvidence(2025, task.Number, new EvidenceLink("说明.txt", file)), SampleCounty.Person(Role.Supervisor));
        return task;
    }

    private int OrderOf(PlanTask task) => _county.Office.Orders(SampleCounty.Rules, new(2025, 11, 12)).Board(2025).Lines.First(line => (line.Unit == Unit) == (task.Content.Lead == Unit)).Order.Number;

    private string CaseOf(PlanTask task) => _county.Office.Cases().First(it => (it.Held?.Unit == Unit) == (task.Content.Lead == Unit)).Name.ToString();

    private static string HashOf(PlanTask task) => EntryHash.Of(Encoding.UTF8.GetBytes(Evidence + task.Number)).ToString();

    /// <summary>One of the office's; it is there again for whoever comes after somebody who took it back.</summary>
    private void BeginWebhook()
    {
        var office = SampleCounty.Person(Role.Supervisor);
        if (_county.Ledger.Webhooks.Find(SampleCounty.Place, "sheep") is null)
            _county.Ledger.Webhooks.Keep(new Webhook(SampleCounty.Place, "sheep", office.Name, office.Role, "https://oa.example.gov.cn/luoshi") { DueAt = _county.Clock.GetUtcNow().AddDays(1) });
    }

    private void BeginAnotherPlace()
    {
        var here = new Office(_county.Ledger, SampleCounty.Place);
        // Lamps are lit whatever was seen; those of the month are, so that nothing new comes of it.
        here.Light(2025, new(2025, 10), SampleCounty.Person(Role.Supervisor), new(2025, 11, 12));
        here.Do(
            new DeclareIndicators([new DeclaredIndicator("sheep", "羊存栏") { Unit = "万只", Counting = Counting.AtEnd, Rhythm = Rhythm.Monthly }]), SampleCounty.Person(Role.Supervisor));
        var (office, keeper) = (new Office(_county.Ledger, OtherPlace), new Actor("外县管理员", Role.Administrator));
        office.Begin("河湾县", keeper);
        foreach (var who in (Actor[])[keeper, new("外县主任", Role.Supervisor), new("外县小王", Role.Reporter, Unit)])
            office.Do(new AddUser(who.Name, new Duty(who.Role, who.Unit, new(2025, 11, 12))), keeper);
    }
}
