using System.Net;
using System.Text.Json;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Accounts;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;

namespace Luoshi.Web.Tests.Api;

/// <summary>What programs read, out of the invented county with its year in progress.</summary>
public sealed class ReadTests(SampleCounty county) : IClassFixture<SampleCounty>
{
    private const string Root = Program.Root, Tasks = Root + "/plans/2025/tasks";

    private Office Office => new(county.Ledger, SampleCounty.Place);

    [Fact]
    public async Task The_office_reads_all_tasks_page_by_page_each_once_in_the_order_it_asked_for()
    {
        using var office = county.Asking(Role.Supervisor);
        foreach (var sort in (string[])["number", "-number", "due", "-due", "lead", "-changed"])
        {
            var (numbers, cursor) = (new List<string>(), "");
            do
            {
                var page = await office.Get($"{Tasks}?sort={sort}&limit=37&cursor={cursor}");
                numbers.AddRange(Numbers(page));
                cursor = page.TryGetProperty("next", out var next) ? next.GetString()! : "";
            }
            while (cursor.Length > 0);

            Assert.Equal(Office.PlanOf(2025).Tasks.Select(task => task.Number.ToString()).Order(), numbers.Order());
        }
        var byNumber = (await office.Get($"{Tasks}?limit=500")).GetProperty("items").EnumerateArray().Select(task => TaskNumber.Parse(task.GetProperty("number").GetString()!)!.Value);
        Assert.Equal(byNumber.Order(), byNumber);
    }

    [Fact]
    public async Task A_cursor_goes_on_behind_the_last_one_though_tasks_are_added_meanwhile()
    {
        await using var own = new SampleCounty();
        await own.InitializeAsync();
        using var office = own.Asking(Role.Supervisor);
        var first = await office.Get($"{Tasks}?limit=10");
        var content = new TaskContent("新增一项任务") { Lead = "水利局" };
        new Office(own.Ledger, SampleCounty.Place).Do(
            new AddTasks(2025, [new ProposedTask(TaskList.Main, content) { Origin = TaskOrigin.Meeting }]), SampleCounty.Person(Role.Supervisor), "常务会议定");

        var second = await office.Get($"{Tasks}?limit=10&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal(first.GetProperty("total").GetInt32() + 1, second.GetProperty("total").GetInt32());
        Assert.Empty(Numbers(first).Intersect(Numbers(second)));
        Assert.Equal("11", Numbers(second).First());
    }

    [Fact]
    public async Task How_the_year_stands_is_told_of_all_of_one_unit_and_to_a_unit_of_what_it_leads()
    {
        using var office = county.Asking(Role.Supervisor);
        using var unit = county.Asking(Role.Reporter);
        var (own, all) = (SampleCounty.Person(Role.Reporter).Unit, await office.Get(Root + "/plans/2025/status"));

        Assert.Equal(Office.PlanOf(2025).Tasks.Count(task => task.Standing == TaskStanding.Standing), Standing(all));
        Assert.Equal(Office.Orders(SampleCounty.Rules, new(2025, 11, 12)).Board(2025).Lines.Count(line => line.IsOver), all.GetProperty("over").EnumerateArray().Count(debt => debt.GetProperty("kind").GetString() == "order-answer"));
        Assert.NotEqual("", all.GetProperty("lamps").GetProperty("words").GetString());
        var one = await office.Get($"{Root}/plans/2025/status?unit={Uri.EscapeDataString(own)}");
        Assert.Equal(Office.PlanOf(2025).Tasks.Count(task => task.Standing == TaskStanding.Standing && task.Content.Lead == own), Standing(one));
        Assert.Equal(Standing(one), Standing(await unit.Get($"{Root}/plans/2025/status?unit={Uri.EscapeDataString("水利局")}")));
        Assert.Equal(HttpStatusCode.NotFound, (await office.Ask(Root + "/plans/2031/status")).StatusCode);
    }

    private static int Standing(JsonElement status) => status.GetProperty("kinds").EnumerateArray().Sum(kind => kind.GetProperty("count").GetInt32());

    [Fact]
    public async Task Tasks_are_filtered_by_what_is_asked()
    {
        using var office = county.Asking(Role.Supervisor);

        var led = await office.Get($"{Tasks}?lead={Uri.EscapeDataString("水利局")}&limit=500");
        var projects = await office.Get($"{Tasks}?kind=project&limit=500");
        var late = await office.Get($"{Tasks}?lamp=red&limit=500");

        Assert.All(led.GetProperty("items").EnumerateArray(), task => Assert.Equal("水利局", task.GetProperty("lead").GetString()));
        Assert.All(projects.GetProperty("items").EnumerateArray(), task => Assert.Equal("project", task.GetProperty("kind").GetString()));
        Assert.All(late.GetProperty("items").EnumerateArray(), task => Assert.Equal("red", task.GetProperty("lamp").GetProperty("lamp").GetString()));
        Assert.All((JsonElement[])[led, projects, late], page => Assert.NotEqual(0, page.GetProperty("total").GetInt32()));
    }

    [Theory]
    [InlineData("kind=nonsense", "headline, quantified, project, qualitative")]
    [InlineData("sort=beauty", "number, due, lead, changed")]
    [InlineData("limit=501", "1–500")]
    [InlineData("cursor=xyz", "cursor")]
    [InlineData("period=May", "2025-10")]
    public async Task What_cannot_be_asked_is_told_with_what_can(string asked, string told)
    {
        using var office = county.Asking(Role.Supervisor);

        var answer = await office.Ask($"{Tasks}?{asked}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await Program.Json(answer);
        Assert.Equal("/api/reference#unreadable", problem.GetProperty("type").GetString());
        Assert.Contains(told, problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Contains(told, problem.GetProperty("english").GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_reads_its_own_tasks_and_others_are_not_there_nor_counted()
    {
        using var reporter = county.Asking(Role.Reporter);
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        var (own, other) = (Office.PlanOf(2025).Tasks.First(task => task.Content.Lead == unit), Office.PlanOf(2025).Tasks.First(task => task.Content.Lead != unit && !task.Content.Supporters.Contains(unit)));

        var page = await reporter.Get($"{Tasks}?limit=500");

        Assert.All(page.GetProperty("items").EnumerateArray(), task => Assert.Contains(unit, task.ToString(), StringComparison.Ordinal));
        Assert.Equal(page.GetProperty("items").GetArrayLength(), page.GetProperty("total").GetInt32());
        Assert.Equal(own.Content.Words, (await reporter.Get($"{Tasks}/{own.Number}")).GetProperty("task").GetProperty("words").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await reporter.Ask($"{Tasks}/{other.Number}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await reporter.Ask($"{Tasks}/9999")).StatusCode);
        Assert.All((await reporter.Get($"{Root}/plans/2025/owed")).GetProperty("items").EnumerateArray(), debt => Assert.Contains(debt.GetProperty("task").GetString()!, Numbers(page)));
    }

    [Fact]
    public async Task A_task_has_its_months_its_lamps_and_what_is_owed()
    {
        using var office = county.Asking(Role.Supervisor);
        var task = Office.PlanOf(2025).Tasks.First(task => Office.ProgressOf(2025, task.Number) is [{ Verified.Values.Count: > 0 }, ..]);

        var file = await office.Get($"{Tasks}/{task.Number}");

        var report = file.GetProperty("reports")[0];
        var known = Office.ProgressOf(2025, task.Number)[0];
        Assert.Equal(known.Verified!.Values[0].Value, report.GetProperty("verified").GetProperty("values")[0].GetProperty("value").GetDecimal());
        Assert.Equal(known.Reported!.Narrative, report.GetProperty("reported").GetProperty("narrative").GetString());
        Assert.Equal("verified", report.GetProperty("state").GetString());
        Assert.Equal(known.Period.ToString(), (await office.Get($"{Tasks}/{task.Number}/reports/{known.Period}")).GetProperty("period").GetString());
        Assert.NotEqual(0, file.GetProperty("lamps").GetArrayLength());
        Assert.Contains((await office.Get($"{Tasks}/{task.Number}/history")).GetProperty("items").EnumerateArray(), entry => entry.GetProperty("kind").GetString() == "ProgressVerified");
    }

    [Fact]
    public async Task Lamps_units_debts_and_releases_are_those_of_the_workbench()
    {
        using var office = county.Asking(Role.Supervisor);

        var lamps = await office.Get($"{Root}/plans/2025/lamps/2025-10");
        var owed = await office.Get($"{Root}/plans/2025/owed");
        var units = await office.Get($"{Root}/plans/2025/units");

        Assert.Equal(lamps.GetProperty("counts").EnumerateArray().Sum(line => line.GetProperty("count").GetInt32()), lamps.GetProperty("counted").GetInt32());
        Assert.Equal(Office.Due(new(2025, 11, 12), SampleCounty.Rules).Count(debt => debt.Task.PlanYear == 2025), owed.GetProperty("items").GetArrayLength());
        Assert.Equal(Office.PlanOf(2025).Tasks.Count(task => task.Standing == TaskStanding.Standing), units.GetProperty("items").EnumerateArray().Sum(unit => unit.GetProperty("led").GetInt32()));
        Assert.True((await office.Get($"{Root}/plans/2025/snapshots")).GetProperty("items")[0].GetProperty("stands").GetBoolean());
        Assert.Equal("published", (await office.Get($"{Root}/plans/2025")).GetProperty("stage").GetString());
    }

    [Fact]
    public async Task The_auditor_reads_all_entries_by_cursor_and_can_reckon_their_hashes_again()
    {
        using var auditor = county.Asking(Role.Auditor);
        var (hashes, cursor) = (new List<string>(), "");
        for (var pages = 0; pages < 3; pages++)
        {
            var page = await auditor.Get($"{Root}/entries?cursor={cursor}");
            foreach (var entry in page.GetProperty("items").EnumerateArray()) hashes.Add(entry.GetProperty("hash").GetString()!);
            cursor = page.GetProperty("next").GetString()!;
        }

        Assert.Equal(county.Ledger.Entries(SampleCounty.Place).Reverse().Take(300).Select(entry => entry.Hash.ToString()), hashes);
    }

    [Fact]
    public async Task Whoever_has_the_answer_already_is_not_given_it_again_until_something_is_written()
    {
        await using var own = new SampleCounty();
        await own.InitializeAsync();
        using var office = own.Asking(Role.Supervisor);
        var tag = await office.Tag(Tasks);

        Assert.Equal(HttpStatusCode.NotModified, (await office.Ask(Tasks, tag)).StatusCode);

        new Office(own.Ledger, SampleCounty.Place).Do(new Ledger.Users.AddUser("新人", new Duty(Role.Auditor, "", new(2025, 11, 12))), SampleCounty.Person(Role.Administrator));
        var answer = await office.Ask(Tasks, tag);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual(tag, answer.Headers.GetValues("ETag").Single());
        own.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, (await office.Ask(Tasks, answer.Headers.GetValues("ETag").Single())).StatusCode);
    }

    [Fact]
    public async Task Everybody_reads_what_was_released_and_nothing_of_what_is_inside()
    {
        using var nobody = new Program(county.Site, null);

        var places = await nobody.Get("/api/v1/public/places");
        var tasks = await nobody.Get("/api/v1/public/places/990101/plans/2025/tasks?limit=500");
        var answer = await nobody.Ask(Tasks);

        Assert.Equal("云牧县", places.GetProperty("items")[0].GetProperty("name").GetString());
        Assert.NotEqual(0, tasks.GetProperty("total").GetInt32());
        Assert.All((string[])["leader", "lamp", "reported", "陈县长", "红灯", "黄灯", "绿灯"], inside => Assert.DoesNotContain(inside, tasks.ToString(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("not-known", (await Program.Json(answer)).GetProperty("type").GetString()!.Split('#')[1]);
        var tag = await nobody.Tag("/api/v1/public/places/990101/plans/2025/tasks");
        Assert.Equal(HttpStatusCode.NotModified, (await nobody.Ask("/api/v1/public/places/990101/plans/2025/tasks", tag)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.Ask("/api/v1/public/places/990101/plans/2024")).StatusCode);
    }

    [Fact]
    public async Task A_session_of_a_browser_is_no_token()
    {
        using var browser = await county.As(Role.Supervisor);

        Assert.Equal(HttpStatusCode.Unauthorized, await browser.Open(Tasks));
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/places")]
    [InlineData("/api/v1/places/990102/plans")]
    [InlineData("/api/v1/places/990101/plans/2025/lamps/May")]
    public async Task What_is_not_there_is_told_as_a_problem_in_both_languages(string address)
    {
        using var office = county.Asking(Role.Supervisor);

        var answer = await office.Ask(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var problem = await Program.Json(answer);
        Assert.Equal((404, "核对地址。", "Check the address."), (problem.GetProperty("status").GetInt32(), problem.GetProperty("remedy").GetString(), problem.GetProperty("english").GetProperty("remedy").GetString()));
    }

    [Fact]
    public async Task A_token_without_the_scope_is_told_which()
    {
        using var administrator = county.Asking(Role.Administrator, TokenScope.Administer);

        var answer = await administrator.Ask("/api/v1/me");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Read", (await Program.Json(answer)).GetProperty("english").GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    private static List<string> Numbers(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(task => task.GetProperty("number").GetString()!)];
}
