using System.Globalization;
using System.Text;
using Luoshi.Desk;
using Luoshi.Desk.Reports;
using Luoshi.Ledger.Plans;
using Luoshi.Packs;
using Luoshi.Packs.Units;
using Luoshi.Web.Tests;
using Microsoft.Playwright;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>The workbench without a mouse: whatever can be used is reached by Tab in the order in which it is read, is seen to be reached, and lets go again; and a draft is worked through by keys alone.</summary>
public sealed class KeyboardTests(Chromium chromium) : IAsyncLifetime
{
    // Days are typed into three fields and a button of the browser's own.
    private const int MostWithin = 5;

    private const string Board = "/desk/plan/2026";

    private readonly SampleCounty _county = new();

    public async ValueTask InitializeAsync()
    {
        await _county.InitializeAsync();
        var report = ReadReport.Of("报告.md", Encoding.UTF8.GetBytes(Draft));
        _county.Office.Propose(
            new PlanReports(report.Reading) { File = (_county.Shelf, report.Content) }, PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read), SampleCounty.Person(Role.Supervisor), new(2025, 11, 12));
    }

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Theory]
    [InlineData(Role.Supervisor, Board)]
    [InlineData(Role.Supervisor, "/desk/verify")]
    [InlineData(Role.Supervisor, "/desk/orders/2025/4")]
    [InlineData(Role.Supervisor, "/desk/corrections/2025-1")]
    [InlineData(Role.Supervisor, "/desk/bulletin?period=2025-10")]
    [InlineData(Role.Reporter, "/desk/tasks/2025/7/2025-10/report")]
    [InlineData(Role.Deputy, "/desk/follow/2025/13/ask")]
    [InlineData(Role.Administrator, "/desk/webhooks")]
    [InlineData(null, SampleCounty.Board + "/tasks/13")]
    public async Task Tab_reaches_everything_in_order_shows_it_and_lets_go(Role? role, string address)
    {
        // Where pages move, they are still on their way when the next key comes.
        await using var person = await Person.SignIn(chromium, _county, role, new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1440, Height = 900 } });
        await person.Open(address);
        var expected = await person.Page.EvaluateAsync<string[]>(Stops);
        Assert.NotEmpty(expected);

        var (walked, hidden) = await Walk(person.Page, "Tab", expected.Length);

        Assert.Equal(expected, walked);
        Assert.Empty(hidden);
        // Nothing holds on at the end: the next one is the browser's own.
        for (var press = 0; press < MostWithin && await At(person.Page) == expected[^1]; press++) await person.Page.Keyboard.PressAsync("Tab");
        Assert.NotEqual(expected[^1], await At(person.Page));
        await person.Page.EvaluateAsync("() => document.querySelector(`[data-walk='${document.querySelectorAll('[data-walk]').length - 1}']`).focus()");
        var (back, _) = await Walk(person.Page, "Shift+Tab", Math.Min(expected.Length, 12) - 1);
        Assert.Equal(expected.Reverse().Skip(1).Take(back.Count), back);
    }

    [Fact]
    public async Task A_draft_is_worked_through_and_sent_for_comment_by_keys_alone()
    {
        await using var office = await Person.SignIn(chromium, _county, Role.Supervisor);
        await office.Open(Board);
        var (page, keys) = (office.Page, office.Page.Keyboard);
        var tasks = Tasks();
        Assert.InRange(tasks.Count, 6, 12);

        await keys.PressAsync("a");
        await Assertions.Expect(page.Locator("[data-count=confirmed]")).ToHaveTextAsync("1");
        await keys.PressAsync("e");
        await keys.PressAsync("End");
        await keys.TypeAsync("，年底前完成");
        await TabTo(page, "改好");
        await Pressed(page, "Enter");
        Assert.Contains("年底前完成", Task(tasks[1]).Content.Words, StringComparison.Ordinal);

        await Go(page, tasks[2]);
        await keys.PressAsync("s");
        await keys.PressAsync("ControlOrMeta+A");
        await keys.TypeAsync("做好前期工作");
        await keys.PressAsync("Enter");
        await keys.TypeAsync("开工建设@住建局");
        await TabTo(page, "拆开");
        await Pressed(page, "Enter");
        Assert.Equal(TaskStanding.Split, Task(tasks[2]).Standing);

        await Go(page, tasks[3]);
        await Pressed(page, "m");
        Assert.Equal(TaskStanding.Merged, Task(tasks[4]).Standing);

        await Go(page, tasks[5]);
        await keys.PressAsync("d");
        await keys.TypeAsync("不是今年的事");
        await Pressed(page, "Enter");
        Assert.Equal(TaskStanding.Dropped, Task(tasks[5]).Standing);

        foreach (var open in Tasks().Where(task => task.Content.Lead.Length == 0))
        {
            await Go(page, open);
            await keys.PressAsync("u");
            await keys.TypeAsync("水利局");
            await Pressed(page, "Enter");
        }
        Assert.All(Tasks(), task => Assert.NotEqual("", task.Content.Lead));
        await TabTo(page, "送各单位征求意见");
        await Pressed(page, "Enter");
        await Assertions.Expect(page.Locator("h1 .word")).ToHaveTextAsync("征求意见");
        Assert.Empty(office.Offences);
    }

    /// <summary>What can be used, in the order of the document, each by its mark and words.</summary>
    private const string Stops = """
        () => {
          const usable = "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex='0']";
          const seen = [...document.querySelectorAll(usable)].filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0
            && !(element.type === "radio" && !element.checked));
          seen.forEach((element, at) => { element.dataset.walk = at; });
          return seen.map((element) => `${element.dataset.walk} ${element.tagName}`);
        }
        """;

    private const string Reached = """
        () => {
          const element = document.activeElement;
          return element?.dataset?.walk === undefined ? "" : `${element.dataset.walk} ${element.tagName}`;
        }
        """;

    /// <summary>Why somebody does not see where they are, on the screen and marked; empty where they do.</summary>
    private const string Shown = """
        () => {
          const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
          const on = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
          const marked = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== "none";
          return on && marked ? "" : `${element.outerHTML.slice(0, 120)} ${on ? "" : `is off the screen: ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}`} ${marked ? "" : "is not marked"}`;
        }
        """;

    private static async Task<(IReadOnlyList<string> Walked, IReadOnlyList<string> Hidden)> Walk(IPage page, string key, int count)
    {
        var (walked, hidden) = (new List<string>(), new List<string>());
        for (var (press, last) = (0, await At(page)); walked.Count < count && press < (count * MostWithin); press++)
        {
            await page.Keyboard.PressAsync(key);
            if (await At(page) is var now && now == last) continue;
            walked.Add(last = now);
            if (now.Length > 0 && await page.EvaluateAsync<string>(Shown) is { Length: > 0 } why) hidden.Add(why);
        }
        return (walked, hidden);
    }

    private static Task<string> At(IPage page) => page.EvaluateAsync<string>(Reached);

    /// <summary>Presses Tab until a button of these words is reached.</summary>
    private static async Task TabTo(IPage page, string button)
    {
        for (var press = 0; press < 400; press++)
        {
            if (await page.EvaluateAsync<bool>("(words) => document.activeElement.tagName === 'BUTTON' && document.activeElement.textContent.trim() === words", button)) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"“{button}” is not reached by Tab.");
    }

    /// <summary>Goes to a task by the keys that go on from one to the next.</summary>
    private static async Task Go(IPage page, PlanTask task)
    {
        for (var press = 0; press < 40; press++)
        {
            var open = await page.Locator(".rows a[aria-current]").GetAttributeAsync("data-number");
            if (open == task.Number.ToString()) return;
            var numbers = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.rows a')].map((row) => row.dataset.number)");
            await page.Keyboard.PressAsync("Escape");
            await page.Keyboard.PressAsync(Array.IndexOf(numbers, open) < Array.IndexOf(numbers, task.Number.ToString()) ? "j" : "k");
        }
        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{task.Number} is not reached by keys."));
    }

    /// <summary>Presses a key that sends a form, and waits for the page it leads to.</summary>
    private static async Task Pressed(IPage page, string key)
    {
        await page.EvaluateAsync("() => { window.stays = true; }");
        await page.Keyboard.PressAsync(key);
        await page.WaitForFunctionAsync("() => window.stays === undefined && document.readyState === 'complete'");
    }

    private IReadOnlyList<PlanTask> Tasks() => [.. _county.Office.PlanOf(2026).Tasks.Where(task => task.Standing == TaskStanding.Standing)];

    private PlanTask Task(PlanTask seen) => _county.Office.PlanOf(2026).Tasks.Single(task => task.Number == seen.Number);

    private const string Draft = """
        政府工作报告

        ——2026年1月12日在云牧县第九届人民代表大会第六次会议上

        ## 一、2025年工作回顾

        奶产量突破2.1万吨，同比增长12.4%。

        ## 二、2026年工作安排

        ### （一）改善环境

        完成城东供水管网改造18公里。新建停车场5个。建设污水处理厂1座。持续优化营商环境。持续规范涉企检查。6月底前建成农家书屋9个。开展节水型社会建设。
        """;
}
