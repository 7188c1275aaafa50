using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Luoshi.Desk;
using Luoshi.Desk.Reports;
using Luoshi.Packs;
using Luoshi.Packs.Units;
using Luoshi.Web.Tests;
using Luoshi.Web.Tests.SettingUp;
using Microsoft.Playwright;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Browser.Tests;

/// <summary>
/// WCAG 2.2 A and AA as far as a machine can tell: every page light and dark, and in both languages; colours do not hang on the language, nor names on the colours.
/// Long tables are asked for in their short form: their rows are alike.
/// </summary>
public sealed class AccessibilityTests(Chromium chromium, AccessibilityTests.County county) : IClassFixture<AccessibilityTests.County>
{
    private static readonly Dictionary<string, Role?> _pages = new()
    {
        [SampleCounty.Board] = null,
        [SampleCounty.Board + "/tasks?state=slow"] = null,
        [SampleCounty.Board + "/tasks/13"] = null,
        [SampleCounty.Board + "/units"] = null,
        [SampleCounty.Board + "/search?q=%E6%B0%B4"] = null,
        [SampleCounty.Board + "/data"] = null,
        [SampleCounty.Board + "/promises"] = null,
        [SampleCounty.Board + "/corrections"] = null,
        [SampleCounty.Board + "/indicators"] = null,
        [SampleCounty.Board + "/indicators/gdp"] = null,
        [SampleCounty.Board + "/corrections/new?about=task&id=13"] = null,
        [SampleCounty.Board + "/findings"] = null,
        ["/read"] = null,
        ["/api/reference"] = null,
        ["/nowhere"] = null,
        ["/sign-in"] = null,
        ["/enter/990101/x"] = null,
        ["/desk/me"] = Role.Deputy,
        ["/desk/follow"] = Role.Deputy,
        ["/desk/follow/choose?q=13"] = Role.Deputy,
        ["/desk/follow/2025/13/ask"] = Role.Deputy,
        ["/desk/years"] = Role.Deputy,
        ["/desk/webhooks"] = Role.Supervisor,
        ["/desk/plan"] = Role.Supervisor,
        ["/desk/plan/new"] = Role.Supervisor,
        ["/desk/plan/2026?at=3"] = Role.Supervisor,
        ["/desk/verify?at=13%2F2025-10"] = Role.Supervisor,
        ["/desk/owed?of=%E5%8F%91%E6%94%B9%E5%A7%94"] = Role.Supervisor,
        ["/desk/dispatch"] = Role.Supervisor,
        ["/desk/lamps?period=2025-10&only=red&at=29"] = Role.Supervisor,
        ["/desk/release"] = Role.Supervisor,
        ["/desk/bulletin?period=2025-10"] = Role.Supervisor,
        ["/desk/promises?at=334"] = Role.Supervisor,
        ["/desk/rules"] = Role.Supervisor,
        ["/desk/calendar?year=2025"] = Role.Supervisor,
        ["/desk/revisions"] = Role.Auditor,
        ["/desk/findings"] = Role.Supervisor,
        ["/desk/cases"] = Role.Supervisor,
        ["/desk/cases/tickets/1"] = Role.Supervisor,
        ["/desk/cases/tickets/rates"] = Role.Leader,
        ["/desk/cases/tickets/alike"] = Role.Supervisor,
        ["/desk/registers"] = Role.Supervisor,
        ["/desk/registers/breeding-stations"] = Role.Supervisor,
        ["/desk/registers/breeding-stations/1"] = Role.Supervisor,
        ["/desk/registers/breeding-stations/new"] = Role.Supervisor,
        ["/desk/registers/breeding-stations/import"] = Role.Supervisor,
        ["/desk/registers/horses/40/pedigree"] = Role.Supervisor,
        ["/desk/registers/horses/matings?dam=40&sire=25"] = Role.Supervisor,
        ["/desk/registers/inseminations/figures?month=2025-10"] = Role.Leader,
        ["/desk/registers/inseminations/figures/cattle-inseminated/2025-10"] = Role.Leader,
        ["/desk/registers/breeding-stations/release"] = Role.Supervisor,
        ["/desk/registers/breeding-stations/labels"] = Role.Supervisor,
        ["/desk/registers/from-sheet"] = Role.Supervisor,
        ["/desk/registers/breeding-stations/map"] = Role.Supervisor,
        ["/desk/registers/breeding-stations?group=township&list=all"] = Role.Supervisor,
        ["/p/990101/registers/breeding-stations/map"] = null,
        ["/p/990101/registers"] = null,
        ["/p/990101/registers/breeding-stations"] = null,
        ["/p/990101/registers/breeding-stations/1"] = null,
        ["/p/990101/registers/breeding-stations/1/report"] = null,
        ["/p/990101/reports"] = null,
        ["/desk/orders"] = Role.Supervisor,
        ["/desk/orders/new?task=18"] = Role.Supervisor,
        ["/desk/orders/2025/4"] = Role.Supervisor,
        ["/desk/orders/2025/5"] = Role.Reporter,
        ["/desk/corrections?show=all"] = Role.Supervisor,
        ["/desk/corrections/2025-1"] = Role.Supervisor,
        ["/desk/corrections/2025-2"] = Role.Reporter,
        ["/desk/bulletin/2025/9"] = Role.Reporter,
        ["/desk/tasks/2025/7"] = Role.Supervisor,
        ["/desk/my"] = Role.Reporter,
        ["/desk/tasks/2025/7/2025-10/report"] = Role.Reporter,
        ["/desk/leader"] = Role.Leader,
        ["/desk/plan/2026?at=2"] = Role.Leader,
        ["/desk/release?not-allowed"] = Role.Leader,
        ["/desk/log?kind=ProgressReturned"] = Role.Auditor,
        ["/desk/accounts"] = Role.Administrator,
    };

    [Theory]
    [InlineData("light", "zh")]
    [InlineData("dark", "en")]
    public async Task No_page_keeps_anybody_out(string scheme, string language)
    {
        var found = new List<string>();
        foreach (var pages in _pages.GroupBy(page => page.Value))
        {
            await using var person = await Person.SignIn(chromium, county.Sample, pages.Key, new()
            {
                ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
                ViewportSize = new() { Width = 1280, Height = 900 },
            });
            await person.Window.AddCookiesAsync([new() { Name = "lang", Value = language, Url = county.Sample.Site }]);
            foreach (var page in pages) found.AddRange(await Violations(person, page.Key));
            Assert.DoesNotContain(person.Offences, offence => !offence.Contains("403", StringComparison.Ordinal));
        }
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("light", "en")]
    [InlineData("dark", "zh")]
    public async Task Nor_does_the_set_up_of_an_empty_ledger(string scheme, string language)
    {
        await using var site = new EmptySite();
        await site.InitializeAsync();
        await using var person = await Person.At(chromium, site.Site, new() { ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light });
        await person.Window.AddCookiesAsync([new() { Name = "lang", Value = language, Url = site.Site }]);
        var found = new List<string>(await Violations(person, site.Address));
        await person.Page.Locator("button[value=do]").ClickAsync();
        await Assertions.Expect(person.Page.Locator(".error[role=alert]")).ToBeVisibleAsync();
        found.AddRange(await Violations(person));
        foreach (var (name, value) in ((string, string)[])[("name", "云牧县"), ("code", "990101"), ("administrator", "管理员"), ("supervisor", "林主任")]) await person.Page.Locator($"input[name={name}]").FillAsync(value);
        await person.Page.Locator("button[value=do]").ClickAsync();
        await Assertions.Expect(person.Page.Locator("a.secret")).ToHaveCountAsync(2);
        found.AddRange(await Violations(person));

        Assert.Empty(found);
        Assert.DoesNotContain(person.Offences, offence => !offence.Contains("400", StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> Violations(Person person, string address)
    {
        await person.Open(address);
        return await Violations(person);
    }

    internal static async Task<IEnumerable<string>> Violations(Person person)
    {
        var address = new Uri(person.Page.Url).PathAndQuery;
        var result = await person.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }, ResultTypes = [ResultType.Violations] });
        Assert.NotEmpty(result.Passes);
        return from violation in result.Violations
               from node in violation.Nodes.Take(3)
               select $"{address}: {violation.Id} {node.Html}";
    }

    /// <summary>One county for all of them, since they only look.</summary>
    public sealed class County : IAsyncLifetime
    {
        internal SampleCounty Sample { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Sample.InitializeAsync();
            var report = ReadReport.Of("报告.md", Encoding.UTF8.GetBytes(Draft));
            Sample.Office.Propose(
                new PlanReports(report.Reading) { File = (Sample.Shelf, report.Content) }, PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read), SampleCounty.Person(Role.Supervisor), new(2025, 11, 12));
        }

        public ValueTask DisposeAsync() => Sample.DisposeAsync();

        private const string Draft = """
            政府工作报告

            ——2026年1月12日在云牧县第九届人民代表大会第六次会议上

            ## 一、2025年工作回顾

            奶产量突破2.1万吨，同比增长12.4%。

            ## 二、2026年工作安排

            ### （一）改善环境

            **补齐短板。** 完成城东供水管网改造18公里，新建停车场5个。持续优化营商环境。6月底前建成农家书屋9个。
            """;
    }
}
