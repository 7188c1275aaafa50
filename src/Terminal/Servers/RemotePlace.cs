using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Luoshi.Ledger;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Servers;

/// <summary>A place on a server, as the owner of a token sees it there.</summary>
internal sealed class RemotePlace : IDisposable
{
    private readonly HttpClient _client;

    public RemotePlace(Uri server, string token)
    {
        _client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(server, "/api/v1/"), Timeout = TimeSpan.FromSeconds(60) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>All that is owed today on what the owner of the token sees, the nearest last day first.</summary>
    public IReadOnlyList<Debt> Due()
    {
        var place = $"places/{Uri.EscapeDataString(Get("me").GetProperty("place").GetString()!)}";
        var plans = Get(place + "/plans").GetProperty("items").EnumerateArray().Where(plan => plan.GetProperty("stage").GetString() == "published").Select(plan => plan.GetProperty("year").GetInt32());
        return [.. plans.SelectMany(year => DueOf($"{place}/plans/{year}", year)).OrderBy(debt => debt.By ?? DateOnly.MaxValue)];
    }

    public void Dispose() => _client.Dispose();

    private List<Debt> DueOf(string plan, int year)
    {
        var tasks = TasksOf(plan, year);
        return [.. Get(plan + "/owed").GetProperty("items").EnumerateArray().Select(debt => DebtOf(debt, tasks))];
    }

    private Dictionary<string, PlanTask> TasksOf(string plan, int year)
    {
        var (tasks, cursor) = (new Dictionary<string, PlanTask>(StringComparer.Ordinal), "");
        do
        {
            var page = Get($"{plan}/tasks?limit=500&cursor={Uri.EscapeDataString(cursor)}");
            foreach (var task in page.GetProperty("items").EnumerateArray())
                if (TaskNumber.Parse(Words(task, "number")) is { } number) tasks[number.ToString()] = new(year, number) { Content = new(Words(task, "words")) };
            cursor = Words(page, "next");
        }
        while (cursor.Length > 0);
        return tasks;
    }

    private static Debt DebtOf(JsonElement debt, Dictionary<string, PlanTask> tasks) =>
        new(KindOf<DebtKind>(Words(debt, "kind")), tasks[Words(debt, "task")], Words(debt, "debtor"), KindOf<Role>(Words(debt, "role")))
        {
            Period = Period.Parse(Words(debt, "period")),
            Since = DayOf(Words(debt, "since")),
            By = DayOf(Words(debt, "by")),
            Left = debt.TryGetProperty("left", out var left) ? left.GetInt32() : null,
        };

    private static string Words(JsonElement of, string name) => of.TryGetProperty(name, out var words) ? words.GetString() ?? "" : "";

    private static DateOnly? DayOf(string written) => written.Length > 0 ? DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static T KindOf<T>(string code) where T : struct, Enum => Enum.GetValues<T>().First(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()) == code);

    private JsonElement Get(string address)
    {
        try
        {
            using var answer = _client.Send(new HttpRequestMessage(HttpMethod.Get, address));
            using var content = answer.Content.ReadAsStream();
            if (answer.IsSuccessStatusCode) return JsonDocument.Parse(content).RootElement;
            throw answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? ProblemOf(JsonDocument.Parse(content).RootElement) : NoApi((int)answer.StatusCode);
        }
        catch (Exception cause) when (cause is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new Failure(new($"服务器 {_client.BaseAddress!.Host} 没有应答：{cause.Message}", $"The server {_client.BaseAddress!.Host} does not answer: {cause.Message}"));
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw NoApi(200);
        }
    }

    private Failure NoApi(int status) => new(new(
        $"{_client.BaseAddress} 那里不是落实的接口（{status}）。", $"What is at {_client.BaseAddress} is no API of Luoshi ({status})."));

    private static Failure ProblemOf(JsonElement problem)
    {
        var english = problem.GetProperty("english");
        return new(new($"{Words(problem, "detail")}{Words(problem, "remedy")}", $"{Words(english, "detail")} {Words(english, "remedy")}"));
    }
}
