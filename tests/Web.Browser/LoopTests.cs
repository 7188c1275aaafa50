using Luoshi.Desk;
using Luoshi.Ledger.Plans;
using Luoshi.Web.Tests;
using Microsoft.Playwright;
using Period = Luoshi.Ledger.Progress.Period;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>The loop of a month, by the people who walk it: reported with evidence, sent back, reported again, signed, verified, lit, released, read by everybody.</summary>
public sealed class LoopTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly Period _month = new(2025, 10);

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task From_a_report_to_what_everybody_reads()
    {
        var task = Returned();
        await using var reporter = await Person.SignIn(chromium, _county, Role.Reporter);
        await using var head = await Person.SignIn(chromium, _county, Role.UnitHead);
        await using var leader = await Person.SignIn(chromium, _county, Role.Leader, new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await using var anybody = await Person.SignIn(chromium, _county, null);
        await anybody.Open($"{SampleCounty.Board}/tasks/{task.Number}");
        Assert.DoesNotContain("2025年10月核实", await anybody.Said(), StringComparison.Ordinal);

        await Report(reporter, task, "完成年度任务的大半，剩余的已经开工", "10");
        Assert.Contains("现场.png", await reporter.Said(), StringComparison.Ordinal);
        await Sign(head, task);
        await Sign(leader, task);

        await office.Open($"/desk/verify?at={Uri.EscapeDataString($"{task.Number}/{_month}")}");
        await Assertions.Expect(office.Page.Locator(".pieces img")).ToBeVisibleAsync();
        await office.Page.Keyboard.PressAsync("r");
        await office.Page.Keyboard.TypeAsync("佐证是去年的照片");
        await office.Page.Keyboard.PressAsync("Enter");
        await office.Page.WaitForURLAsync("**/desk/verify");

        await reporter.Open("/desk/my");
        Assert.Contains("佐证是去年的照片", await reporter.Said(), StringComparison.Ordinal);
        await Report(reporter, task, "完成年度任务的大半，换了今年的照片", "10");
        await Sign(head, task);
        await Sign(leader, task);

        await office.Open($"/desk/verify?at={Uri.EscapeDataString($"{task.Number}/{_month}")}");
        await office.Page.Keyboard.PressAsync("a");
        await office.Page.WaitForURLAsync("**/desk/verify");
        await office.Open($"/desk/lamps?period={_month}");
        await office.Press("重新亮灯");
        await Assertions.Expect(office.Page.GetByText("灯和现在的数据一致")).ToBeVisibleAsync();
        await office.Open($"/desk/tasks/2025/{task.Number}");
        Assert.DoesNotContain("无数据", await office.Page.Locator("aside").InnerTextAsync(), StringComparison.Ordinal);
        await office.Open("/desk/release");
        await office.Fill("批准的领导", "陈县长");
        await office.Press("发布");

        await anybody.Open($"{SampleCounty.Board}/tasks/{task.Number}");
        Assert.Contains("2025年10月核实", await anybody.Said(), StringComparison.Ordinal);
        foreach (var person in (Person[])[reporter, head, leader, office, anybody]) Assert.Empty(person.Offences);
    }

    [Fact]
    public async Task The_queue_is_walked_by_keyboard_and_nothing_happens_while_somebody_types()
    {
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await office.Open("/desk/verify");
        var first = await Open(office);

        await office.Page.Keyboard.PressAsync("j");
        await office.Page.WaitForURLAsync("**/desk/verify?at=*");
        var second = await Open(office);
        await office.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(office.Page.Locator(".queue a[aria-current]")).ToHaveTextAsync(first, new() { UseInnerText = true });
        Assert.NotEqual(first, second);

        await office.Page.Keyboard.PressAsync("r");
        await office.Page.Keyboard.TypeAsync("jka");
        Assert.Equal("jka", await office.Page.Locator("form.return input[name=reason]").InputValueAsync());
        Assert.Equal(first, await Open(office));
    }

    [Fact]
    public async Task What_was_typed_is_still_there_when_the_session_ended_meanwhile_and_gone_once_it_was_taken()
    {
        var task = Returned();
        var address = $"/desk/tasks/2025/{task.Number}/2025-11/report";
        await using var reporter = await Person.SignIn(chromium, _county, Role.Reporter);
        await reporter.Open(address);
        await reporter.Page.Locator("textarea[name=narrative]").FillAsync("写了半小时的进展");
        _county.Clock.Advance(TimeSpan.FromMinutes(20));
        await reporter.Press("报送");
        await reporter.Page.WaitForURLAsync("**/sign-in*");

        await reporter.Open($"/enter/{SampleCounty.Place}/{_county.Book.OpenToLook(SampleCounty.Place, SampleCounty.Person(Role.Reporter).Name)}");
        await reporter.Press("进入");
        await reporter.Open(address);
        await Assertions.Expect(reporter.Page.Locator("textarea[name=narrative]")).ToHaveValueAsync("写了半小时的进展");
        await reporter.Press("报送");
        await reporter.Page.WaitForURLAsync($"**/desk/tasks/2025/{task.Number}*");

        Assert.Equal(0, await reporter.Page.EvaluateAsync<int>("sessionStorage.length"));
        Assert.Contains("写了半小时的进展", await reporter.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_came_back_keeps_what_was_mended_and_signing_out_forgets_it()
    {
        var office = new Office(_county.Ledger, SampleCounty.Place);
        var task = Returned();
        var address = $"/desk/tasks/2025/{task.Number}/{office.ProgressOf(2025, task.Number)[^1].Period}/report";
        await using var reporter = await Person.SignIn(chromium, _county, Role.Reporter);
        await reporter.Open(address);
        var narrative = reporter.Page.Locator("textarea[name=narrative]");
        Assert.NotEqual("", await narrative.InputValueAsync());
        await narrative.FillAsync("按退回意见改过的进展");
        await reporter.Open("/desk/my");
        await reporter.Open(address);
        await Assertions.Expect(narrative).ToHaveValueAsync("按退回意见改过的进展");

        await reporter.Press("退出");
        await reporter.Open("/sign-in");

        Assert.Equal(0, await reporter.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    private static Task<string> Open(Person office) => office.Page.Locator(".queue a[aria-current]").InnerTextAsync();

    private static async Task Report(Person reporter, PlanTask task, string narrative, string value)
    {
        await reporter.Open("/desk/my");
        await reporter.Page.Locator($"a[href='/desk/tasks/2025/{task.Number}/{_month}/report']").ClickAsync();
        for (var at = 0; at < task.Content.Measures.Count; at++) await reporter.Page.Locator("input[name=value]").Nth(at).FillAsync(value);
        await reporter.Page.Locator("textarea[name=narrative]").FillAsync(narrative);
        await reporter.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "现场.png", MimeType = "image/png", Buffer = Picture });
        await reporter.Press("报送");
        await reporter.Page.WaitForURLAsync($"**/desk/tasks/2025/{task.Number}*");
    }

    private static async Task Sign(Person person, PlanTask task)
    {
        await person.Open($"/desk/tasks/2025/{task.Number}");
        await person.Press("同意，签批");
        await Assertions.Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "同意，签批" })).ToHaveCountAsync(0);
    }

    /// <summary>A task of the reporter's unit whose last report came back.</summary>
    private PlanTask Returned()
    {
        var office = new Office(_county.Ledger, SampleCounty.Place);
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        return office.PlanOf(2025).Tasks.First(task => task.Content.Lead == unit && office.ProgressOf(2025, task.Number) is [.., { Reported: null, Returns.Count: > 0 }]);
    }

    /// <summary>One dot.</summary>
    private static byte[] Picture { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
