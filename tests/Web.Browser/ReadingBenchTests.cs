using System.Globalization;
using System.Text;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Web.Tests;
using Microsoft.Playwright;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>A report read into a plan with the keyboard: from where it is dropped to where it is issued.</summary>
public sealed class ReadingBenchTests(Chromium chromium) : IAsyncLifetime
{
    private const string Board = "/desk/plan/2026";

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task From_a_dropped_report_to_an_issued_plan()
    {
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await Draw(office, Report);
        var page = office.Page;
        var tasks = Tasks();
        var keys = page.Keyboard;

        await keys.PressAsync("a");
        await keys.PressAsync("a");
        await Assertions.Expect(page.Locator("[data-count=confirmed]")).ToHaveTextAsync("2");
        Assert.Equal(tasks[2].Number.ToString(), await Open(office));
        await keys.PressAsync("k");
        await keys.PressAsync("j");
        await keys.PressAsync("j");
        Assert.Equal(tasks[3].Number.ToString(), await Open(office));
        await Assertions.Expect(page.Locator($".draft a[data-of='{tasks[3].Number}']").First).ToHaveAttributeAsync("aria-current", "true");
        await keys.PressAsync("n");
        Assert.Equal("doubt", await page.Locator(".rows a[aria-current]").GetAttributeAsync("data-state"));
        var doubtful = await Open(office);

        await keys.PressAsync("u");
        await keys.TypeAsync("水利局");
        await keys.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.EndsWith($"at={doubtful}", StringComparison.Ordinal));
        Assert.Equal(("水利局", false), (Task(doubtful).Content.Lead, Task(doubtful).IsUnread));
        Assert.False(Task(tasks[0].Number.ToString()).IsUnread);
        Assert.False(Task(tasks[1].Number.ToString()).IsUnread);

        await office.Open($"{Board}?at={tasks[20].Number}");
        await keys.PressAsync("s");
        await page.Locator("textarea[name=parts]").FillAsync("做好前期工作\n开工建设@住建局");
        await office.Press("拆开");
        await page.WaitForURLAsync($"**at={tasks[20].Number}-1");

        await office.Open($"{Board}?at={tasks[30].Number}");
        await keys.PressAsync("m");
        await page.WaitForURLAsync($"**at={tasks[30].Number}");
        await Assertions.Expect(page.Locator($".rows a[data-number='{tasks[31].Number}']")).ToHaveCountAsync(0);
        // The address is the one before: only once the page has loaded do its keys answer.
        await page.WaitForLoadStateAsync();

        await keys.PressAsync("d");
        await keys.TypeAsync("不是今年的事");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator($".rows a[data-number='{tasks[30].Number}']")).ToHaveCountAsync(0);

        foreach (var open in Tasks().Where(task => task.Content.Lead.Length == 0)) _county.Office.Do(new AssignTask(2026, open.Number, "政府办", [], ""), SampleCounty.Person(Role.Supervisor));
        await office.Open(Board);
        await office.Press("送各单位征求意见");
        await Assertions.Expect(page.Locator("h1 .word")).ToHaveTextAsync("征求意见");
        await using var leader = await Person.SignIn(chromium, _county, Role.Leader, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        await leader.Open(Board);
        await leader.Press("审定");
        await Assertions.Expect(leader.Page.Locator("h1 .word")).ToHaveTextAsync("审定");
        await office.Open(Board);
        await office.Fill("文号（可以以后补）", "云政办发〔2026〕3号");
        await office.Press("印发");
        await Assertions.Expect(page.Locator("h1 .word")).ToHaveTextAsync("印发");

        foreach (var person in (Person[])[office, leader]) Assert.Empty(person.Offences);
    }

    [Fact]
    public async Task A_confirmation_that_is_refused_is_put_back_and_told()
    {
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await Draw(office, Report);
        var first = Tasks()[0];
        _county.Office.Do(new EditTask(2026, first.Number, first.Content with { Words = "别人改的。" }), SampleCounty.Person(Role.Supervisor));

        await office.Page.Keyboard.PressAsync("a");

        await Assertions.Expect(office.Page.Locator("[data-show=refusal]")).ToBeVisibleAsync();
        await Assertions.Expect(office.Page.Locator($".rows a[data-number='{first.Number}']")).ToHaveAttributeAsync("data-state", first.IsDoubtful ? "doubt" : "open");
        await Assertions.Expect(office.Page.Locator("[data-count=confirmed]")).ToHaveTextAsync("0");
        Assert.True(Task(first.Number.ToString()).IsUnread);
    }

    [Fact]
    public async Task What_was_typed_and_not_saved_stays_with_its_task_and_no_key_acts_while_somebody_types()
    {
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await Draw(office, Report);
        var (page, keys, first) = (office.Page, office.Page.Keyboard, await Open(office));

        await keys.PressAsync("e");
        await keys.TypeAsync("jan");
        Assert.Equal(first, await Open(office));
        await keys.PressAsync("Escape");
        await keys.PressAsync("j");
        Assert.DoesNotContain("jan", await page.Locator("textarea[name=words]").First.InputValueAsync(), StringComparison.Ordinal);
        await keys.PressAsync("k");
        Assert.Contains("jan", await page.Locator("textarea[name=words]").First.InputValueAsync(), StringComparison.Ordinal);

        await keys.PressAsync("a");
        await page.WaitForURLAsync(url => !url.EndsWith($"at={first}", StringComparison.Ordinal));
        Assert.Contains("jan", Task(first).Content.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_selected_in_the_report_become_a_task()
    {
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await Draw(office, Report);

        await office.Page.EvaluateAsync("() => { const p = [...document.querySelectorAll('.draft p')].find(p => p.textContent.length > 30); getSelection().selectAllChildren(p); }");
        var words = await office.Page.Locator("details[data-open=add] textarea").InputValueAsync();

        Assert.True(words.Length > 30);
    }

    [Fact]
    public async Task Three_hundred_rows_are_gone_through_by_keys_and_no_confirmation_is_lost()
    {
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await Draw(office, Report.Replace("### （二）", string.Concat(Enumerable.Range(1, 50).Select(at => $"建成农家书屋{at}个。\n\n改造供水管网{at}公里。\n\n")) + "### （二）", StringComparison.Ordinal));
        Assert.InRange(await office.Page.Locator(".rows a").CountAsync(), 300, 400);

        foreach (var key in (string[])["j", "n", "a"])
            for (var press = 0; press < 40; press++) await office.Page.Keyboard.PressAsync(key);

        await office.Page.WaitForFunctionAsync("() => document.querySelector('[data-bench]').dataset.waiting === '0'");
        Assert.Equal(await office.Page.Locator("[data-count=confirmed]").InnerTextAsync(), Tasks().Count(task => !task.IsUnread).ToString(CultureInfo.InvariantCulture));
        Assert.InRange(Tasks().Count(task => !task.IsUnread), 40, 60);
    }

    private static string Report { get; } = File.ReadAllText(Checkout.At("samples", "云牧县-2025.md")).Replace("2025年", "2026年", StringComparison.Ordinal).Replace("2024年", "2025年", StringComparison.Ordinal);

    private IReadOnlyList<PlanTask> Tasks() => [.. _county.Office.PlanOf(2026).Tasks.Where(task => task.Standing == TaskStanding.Standing)];

    private PlanTask Task(string number) => _county.Office.PlanOf(2026).Tasks.Single(task => task.Number.ToString() == number);

    private static async Task<string> Open(Person office) => (await office.Page.Locator(".rows a[aria-current]").GetAttributeAsync("data-number"))!;

    /// <summary>Drops the report on the page for it, and goes from there to the draft.</summary>
    private static async Task Draw(Person office, string report)
    {
        await office.Open("/read");
        await office.Page.Locator("form.drop input[type=file]").SetInputFilesAsync(new FilePayload { Name = "报告.md", MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(report) });
        await office.Page.WaitForURLAsync("**/read/*");
        await office.Page.GetByRole(AriaRole.Link, new() { Name = "拟定草案" }).ClickAsync();
        await office.Press("拟定草案");
        await office.Page.WaitForURLAsync("**" + Board);
    }
}
