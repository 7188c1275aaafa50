using System.Text.Json;
using Luoshi.Ledger.Indicators;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Progress;
using Luoshi.Terminal.Saying;

namespace Luoshi.Terminal.Servers;

/// <summary>A place on a server, as the owner of a token sees it there.</summary>
internal sealed class RemotePlace(RemoteApi api) : IDisposable
{
    private readonly Lazy<string> _place = new(() => $"places/{Uri.EscapeDataString(api.Get("me").Words("place"))}");

    /// <summary>What it is called.</summary>
    public string Name => api.Get(_place.Value).Words("name");

    /// <summary>All that is owed today on what the owner of the token sees, the nearest last day first.</summary>
    public IReadOnlyList<Debt> Due() => [.. Published().SelectMany(year => DueOf(PlanAt(year), year)).OrderBy(debt => debt.By ?? DateOnly.MaxValue)];

    /// <summary>How a year stands today.</summary>
    /// <param name="year">The year of a plan; null: the last that is published.</param>
    /// <param name="unit">Only what this unit leads; null: all that the owner of the token sees.</param>
    public StatusView Status(int? year, string? unit)
    {
        var asked = year ?? Latest(Published());
        var plan = PlanAt(asked);
        return RemoteStatus.Read(api.Get($"{plan}/status{(unit is null ? "" : $"?unit={Uri.EscapeDataString(unit)}")}"), asked, TasksOf(plan, asked));
    }

    /// <summary>The plan of a year with its tasks.</summary>
    public (Plan Plan, IReadOnlyList<PlanTask> Tasks) PlanOf(int? year)
    {
        var asked = year ?? Latest(Plans().Select(plan => plan.Count("year")));
        var plan = PlanAt(asked);
        return (RemoteTask.PlanIn(api.Get(plan)), [.. TasksOf(plan, asked).Values.OrderBy(task => task.Number)]);
    }

    /// <summary>One task with all that is known of it.</summary>
    public PlanTask TaskOf(int? year, TaskNumber number) => FileOf(year, number, out _, out _).Task;

    /// <summary>A unit reports on a task for a month; what was reported before stays as far as nothing else is said of it.</summary>
    /// <param name="year">The year of the plan; null: the last that is published.</param>
    /// <param name="number">The task.</param>
    /// <param name="said">What is said, by what was reported for the month before.</param>
    /// <returns>The task, and the last entry that was written.</returns>
    public (PlanTask Task, string Last) Report(int? year, TaskNumber number, Func<PlanTask, Func<Period, Account?>, ReportSaid> said)
    {
        var (task, reports) = FileOf(year, number, out var address, out var seen);
        var report = said(task, period => reports.FirstOrDefault(each => each.Words("period") == period.ToString()).ValueKind == JsonValueKind.Object
            ? RemoteReport.Read(reports.First(each => each.Words("period") == period.ToString())) : null);
        var receipt = api.Post($"{address}/reports/{report.Period}", RemoteReport.Write(report.Account), seen);
        return (task, receipt.Words("last"));
    }

    /// <summary>What the place measures, each with what was told last.</summary>
    public IReadOnlyList<Series> Indicators() => [.. api.Get($"{_place.Value}/indicators").Each("items").Select(RemoteSeries.Latest)];

    /// <summary>The series of an indicator, by its id or one of its names.</summary>
    public Series SeriesOf(string indicator) => RemoteSeries.Read(api.Get($"{_place.Value}/indicators/{Uri.EscapeDataString(IdOf(indicator))}"));

    /// <summary>Records what was told of an indicator for a period.</summary>
    /// <returns>The last entry that was written.</returns>
    public string Record(string indicator, Period period, Release release)
    {
        var address = $"{_place.Value}/indicators/{Uri.EscapeDataString(IdOf(indicator))}";
        api.Read(address, out var seen);
        return api.Post(address + "/values", RemoteSeries.Write(period, release), seen).Words("last");
    }

    public void Dispose() => api.Dispose();

    private string PlanAt(int year) => FormattableString.Invariant($"{_place.Value}/plans/{year}");

    private IReadOnlyList<JsonElement> Plans() => api.Get(_place.Value + "/plans").Each("items");

    private IEnumerable<int> Published() => Plans().Where(plan => plan.Words("stage") == "published").Select(plan => plan.Count("year"));

    private static int Latest(IEnumerable<int> years) => years.Select(year => (int?)year).Max() ?? throw new Failure(new("服务器上没有您看得到的年度计划。", "The server has no plan that you see."));

    private string IdOf(string indicator) =>
        api.Get($"{_place.Value}/indicators").Each("items").FirstOrDefault(known => known.Words("id") == indicator || known.Words("name") == indicator || known.Texts("otherNames").Contains(indicator)) is { ValueKind: JsonValueKind.Object } found
            ? found.Words("id")
            : indicator;

    private (PlanTask Task, IReadOnlyList<JsonElement> Reports) FileOf(int? year, TaskNumber number, out string address, out string seen)
    {
        var asked = year ?? Latest(Plans().Select(plan => plan.Count("year")));
        address = $"{PlanAt(asked)}/tasks/{Uri.EscapeDataString(number.ToString())}";
        var file = api.Read(address, out seen);
        return (RemoteTask.InFile(file, asked), file.Each("reports"));
    }

    private IEnumerable<Debt> DueOf(string plan, int year)
    {
        var tasks = TasksOf(plan, year);
        return api.Get(plan + "/owed").Each("items").Select(debt => RemoteStatus.DebtIn(debt, tasks));
    }

    private Dictionary<string, PlanTask> TasksOf(string plan, int year)
    {
        var (tasks, cursor) = (new Dictionary<string, PlanTask>(StringComparer.Ordinal), "");
        do
        {
            var page = api.Get($"{plan}/tasks?limit=500&cursor={Uri.EscapeDataString(cursor)}");
            foreach (var shown in page.Each("items"))
                if (RemoteTask.Read(shown, year) is { } task) tasks[task.Number.ToString()] = task;
            cursor = page.Words("next");
        }
        while (cursor.Length > 0);
        return tasks;
    }
}
