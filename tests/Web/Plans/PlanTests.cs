using System.Net;
using System.Text.Json;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Tests.Plans;

/// <summary>From a report to an issued plan, in the browser and without scripts.</summary>
public sealed class PlanTests : IAsyncLifetime
{
    private const string Board = "/desk/plan/2026";

    private readonly SampleCounty _county = new();

    private readonly string _report = Sample.Replace("2025年", "2026年", StringComparison.Ordinal).Replace("2024年", "2025年", StringComparison.Ordinal);

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task A_report_becomes_a_draft_that_is_read_beside_its_text()
    {
        using var office = await Drawn();

        Assert.Equal(Board, office.Address);
        Assert.Equal(Tasks().Count, office.Page.Document.QuerySelectorAll(".rows a").Length);
        var open = office.Page.Only(".rows a[aria-current]").GetAttribute("data-number");
        Assert.NotEmpty(office.Page.Document.QuerySelectorAll($".draft a[data-of='{open}']"));
        Assert.All(office.Page.Document.QuerySelectorAll(".draft a[data-of]"), stretch => Assert.NotNull(office.Page.Document.GetElementById($"t{stretch.GetAttribute("data-of")}")));
    }

    [Fact]
    public async Task A_second_draft_of_a_year_is_refused_and_the_report_need_not_be_sent_again()
    {
        using var office = await Drawn();
        await office.Open("/desk/plan/new");

        var status = await office.Send("/desk/plan/new", "report", [("报告.md", Bytes)]);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("已经有了", office.Said, StringComparison.Ordinal);
        Assert.NotEqual("", office.Page.Only("input[name=report-id]").GetAttribute("value"));
        Assert.Equal(HttpStatusCode.OK, await office.Submit("/desk/plan/new", ("year", "2027")));
        Assert.Equal("/desk/plan/2027", office.Address);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_on_the_page()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/plan/new");

        Assert.Equal(HttpStatusCode.BadRequest, await office.Send("/desk/plan/new", "report", [("空.txt", [])]));
        Assert.Equal(HttpStatusCode.BadRequest, await office.Send("/desk/plan/new", "report", [("坏.docx", [0x50, 0x4B, 3, 4, 9])]));
        Assert.NotEmpty(office.Page.Document.QuerySelectorAll(".error"));
        Assert.Null(new Office(_county.Ledger, SampleCounty.Place).PlanYears().Cast<int?>().FirstOrDefault(year => year == 2026));
    }

    [Fact]
    public async Task A_task_is_confirmed_and_the_next_one_is_open()
    {
        using var office = await Drawn();
        var first = Tasks()[0];

        await office.Submit($"{Board}/{first.Number}/edit");

        Assert.False(Task(first.Number).IsUnread);
        Assert.Equal(first.Content, Task(first.Number).Content with { Measures = first.Content.Measures, Supporters = first.Content.Supporters });
        Assert.Equal(Tasks()[1].Number.ToString(), office.Page.Only(".rows a[aria-current]").GetAttribute("data-number"));
        Assert.Equal("1", office.Page.Only("[data-count=confirmed]").TextContent);
    }

    [Fact]
    public async Task The_pages_script_is_answered_with_the_entry_and_told_why_where_it_is_refused()
    {
        using var office = await Drawn();
        var (number, address) = (Tasks()[2].Number, $"{Board}/{Tasks()[2].Number}/confirm");

        var seen = (await Asked(office, address, HttpStatusCode.OK)).GetProperty("seen").GetString();
        Assert.Equal(new Office(_county.Ledger, SampleCounty.Place).LastEntry().ToString(), seen);
        Assert.False(Task(number).IsUnread);
        Assert.NotEqual("", (await Asked(office, address, HttpStatusCode.Conflict)).GetProperty("chinese").GetString());
    }

    [Fact]
    public async Task Words_goal_units_and_deadline_are_changed_at_once_and_that_confirms_it()
    {
        using var office = await Drawn();
        var task = Tasks().First(task => task.Content.Kind == TaskKind.Quantified);
        await office.Open($"{Board}?at={task.Number}");

        await office.Submit($"{Board}/{task.Number}/edit", ("words", "新建农家书屋九个。"), ("goal", "新建农家书屋9个"), ("lead", "发展改革委"), ("with", "水利局 教育局"), ("due", "2026-06-30"), ("leader", "陈县长"));

        var content = Task(task.Number).Content;
        Assert.Equal(("新建农家书屋九个。", "发改委", "陈县长", new DateOnly(2026, 6, 30)), (content.Words, content.Lead, content.Leader, content.Due!.Value));
        Assert.Equal(["水利局", "教育局"], content.Supporters);
        Assert.Equal((9m, "个"), (Assert.Single(content.Measures).Value, content.Measures[0].Unit));
        Assert.False(Task(task.Number).IsUnread);
    }

    [Theory]
    [InlineData("lead", "没有的局", "没有的局")]
    [InlineData("with", "水利局、没有的局", "没有的局")]
    [InlineData("due", "六月底", "六月底")]
    [InlineData("due", "2020-06-30", "2020-06-30")]
    [InlineData("goal", "越多越好", "没有读出数")]
    [InlineData("words", " ", "不能是空的")]
    public async Task What_cannot_be_is_refused_with_what_was_typed(string field, string typed, string told)
    {
        using var office = await Drawn();
        var task = Tasks()[0];

        var status = await office.Submit($"{Board}/{task.Number}/edit", (field, typed), ("leader", "打过的字"));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(told, office.Page.Only(".error[role=alert]:not([hidden])").TextContent, StringComparison.Ordinal);
        Assert.Equal("打过的字", office.Page.Only("form[data-verb=edit] [name=leader]").GetAttribute("value"));
        Assert.True(Task(task.Number).IsUnread);
    }

    [Fact]
    public async Task A_task_is_split_merged_and_dropped_with_its_reason()
    {
        using var office = await Drawn();
        var (one, other, third) = (Tasks()[10], Tasks()[11], Tasks()[12]);
        await office.Open($"{Board}?at={one.Number}");

        await office.Submit($"{Board}/{one.Number}/split", ("parts", "先做好前期工作@发改委\n再开工建设＠住建局"));
        Assert.Equal($"{Board}?at={one.Number}-1", office.Address);
        Assert.Equal(["发改委", "住建局"], Tasks().Where(task => task.Number.Number == one.Number.Number && task.Number.List == one.Number.List).Select(task => task.Content.Lead));

        await office.Open($"{Board}?at={other.Number}");
        using (var request = new HttpRequestMessage(HttpMethod.Post, $"{Board}/{other.Number}/merge") { Content = Fields(office) }) await office.Send(request);
        Assert.Contains(third.Content.Words, Task(other.Number).Content.Words, StringComparison.Ordinal);
        Assert.Equal(TaskStanding.Merged, Task(third.Number).Standing);

        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Board}/{other.Number}/drop", ("reason", "")));
        Assert.Equal(HttpStatusCode.OK, await office.Submit($"{Board}/{other.Number}/drop", ("reason", "与第一项重复")));
        Assert.Equal(TaskStanding.Dropped, Task(other.Number).Standing);
    }

    [Fact]
    public async Task Words_of_the_report_become_a_task_where_they_stand()
    {
        using var office = await Drawn();
        var words = Tasks().First(task => task.Items is [{ Span: not null }]).Items[0].Words;

        await office.Submit($"{Board}/add", ("words", words), ("lead", "水利局"));

        var added = Tasks().Where(task => task.Number.List == TaskList.Main).MaxBy(task => task.Number)!;
        Assert.Equal(("水利局", false), (added.Content.Lead, added.IsUnread));
        Assert.NotNull(Assert.Single(added.Items).Span);
    }

    [Fact]
    public async Task It_goes_out_for_comment_is_approved_by_a_leader_and_published()
    {
        using var office = await Drawn();
        await office.Submit($"{Board}/send");
        Assert.Equal(PlanStage.ForComment, Plan.Stage);
        Assert.Empty(office.Page.Document.QuerySelectorAll($"form[action='{Board}/publish']"));

        using var leader = await _county.As(Role.Leader);
        await leader.Open(Board);
        Assert.Empty(leader.Page.Document.QuerySelectorAll(".panel form"));
        foreach (var open in Tasks().Where(task => task.Content.Lead.Length == 0))
        {
            await office.Open($"{Board}?at={open.Number}");
            await office.Submit($"{Board}/{open.Number}/edit", ("lead", "政府办"));
        }
        await leader.Open(Board);
        await leader.Submit($"{Board}/approve");
        Assert.Equal(PlanStage.Approved, Plan.Stage);

        await office.Open(Board);
        Assert.Equal(HttpStatusCode.BadRequest, await office.Submit($"{Board}/publish", ("number", "云政办发〔2026〕3号"), ("on", "2030-01-01")));
        Assert.Equal("云政办发〔2026〕3号", office.Page.Only("input[name=number]").GetAttribute("value"));
        await office.Submit($"{Board}/publish", ("on", ""));
        Assert.Equal((PlanStage.Published, "云政办发〔2026〕3号"), (Plan.Stage, Plan.DocumentNumber));
        Assert.Empty(office.Page.Document.QuerySelectorAll(".panel form"));
    }

    [Fact]
    public async Task What_others_wrote_meanwhile_is_not_written_over()
    {
        using var office = await Drawn();
        var task = Tasks()[0];
        new Office(_county.Ledger, SampleCounty.Place).Do(new Ledger.Plans.Wanted.EditTask(2026, task.Number, task.Content with { Words = "别人改的。" }), SampleCounty.Person(Role.Supervisor));

        Assert.Equal(HttpStatusCode.Conflict, await office.Submit($"{Board}/{task.Number}/edit", ("words", "我改的。")));

        Assert.Equal("别人改的。", Task(task.Number).Content.Words);
        Assert.Equal("我改的。", office.Page.Only("form[data-verb=edit] textarea").TextContent);
    }

    [Fact]
    public async Task The_page_of_a_dropped_report_leads_to_the_draft()
    {
        using var office = await _county.As(Role.Supervisor);
        await office.Open("/read");
        await office.Send("/read", "report", [("报告.md", Bytes)]);
        var link = office.Page.Links.Single(link => link.StartsWith("/desk/plan/new", StringComparison.Ordinal));

        await office.Open(link);
        await office.Submit("/desk/plan/new");

        Assert.Equal(Board, office.Address);
        using var stranger = _county.NewBrowser();
        await stranger.Open("/read");
        await stranger.Send("/read", "report", [("报告.md", Bytes)]);
        Assert.Contains(stranger.Page.Links, address => address.StartsWith("/sign-in?back=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_English_every_Chinese_word_of_the_county_says_so()
    {
        using var office = await Drawn();
        await office.Open($"{Board}?lang=en");

        var stray = office.Page.Document.QuerySelectorAll("main *:not([lang]):not(script)").Where(element => element.Closest("[lang='zh-CN']") is null && element.Closest("datalist") is null)
            .SelectMany(element => element.ChildNodes.OfType<AngleSharp.Dom.IText>()).Select(text => text.Data.Trim()).Where(text => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff')).ToList();
        Assert.Empty(stray);
    }

    private static string Sample { get; } = File.ReadAllText(Checkout.At("samples", "云牧县-2025.md"));

    private byte[] Bytes => System.Text.Encoding.UTF8.GetBytes(_report);

    private Plan Plan => new Office(_county.Ledger, SampleCounty.Place).PlanOf(2026).Plan;

    private IReadOnlyList<PlanTask> Tasks() => [.. new Office(_county.Ledger, SampleCounty.Place).PlanOf(2026).Tasks.Where(task => task.Standing == TaskStanding.Standing)];

    private PlanTask Task(TaskNumber number) => new Office(_county.Ledger, SampleCounty.Place).PlanOf(2026).Tasks.Single(task => task.Number == number);

    private async Task<Browser> Drawn()
    {
        var office = await _county.As(Role.Supervisor);
        await office.Open("/desk/plan/new");
        Assert.Equal(HttpStatusCode.OK, await office.Send("/desk/plan/new", "report", [("报告.md", Bytes)]));
        return office;
    }

    private static FormUrlEncodedContent Fields(Browser office) => new(
    [
        new("seen", office.Page.Only("form[data-verb=edit] input[name=seen]").GetAttribute("value")!),
        new("__RequestVerificationToken", office.Page.Only("form[data-verb=edit] input[name=__RequestVerificationToken]").GetAttribute("value")!),
    ]);

    private static async Task<JsonElement> Asked(Browser office, string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Fields(office), Headers = { { "Accept", "application/json" } } };
        var answer = await office.Ask(request);
        Assert.Equal(expected, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }
}
