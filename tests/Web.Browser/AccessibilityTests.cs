using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Luoshi.Web.Tests;
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
        ["/read"] = null,
        ["/nowhere"] = null,
        ["/sign-in"] = null,
        ["/enter/990101/x"] = null,
        ["/desk/me"] = Role.Deputy,
        ["/desk/verify?at=13%2F2025-10"] = Role.Supervisor,
        ["/desk/owed?of=%E5%8F%91%E6%94%B9%E5%A7%94"] = Role.Supervisor,
        ["/desk/dispatch"] = Role.Supervisor,
        ["/desk/lamps?period=2025-10&only=red&at=29"] = Role.Supervisor,
        ["/desk/release"] = Role.Supervisor,
        ["/desk/bulletin?period=2025-10"] = Role.Supervisor,
        ["/desk/promises?at=333"] = Role.Supervisor,
        ["/desk/bulletin/2025/9"] = Role.Reporter,
        ["/desk/tasks/2025/7"] = Role.Supervisor,
        ["/desk/my"] = Role.Reporter,
        ["/desk/tasks/2025/7/2025-10/report"] = Role.Reporter,
        ["/desk/leader"] = Role.Leader,
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

    private static async Task<IEnumerable<string>> Violations(Person person, string address)
    {
        await person.Open(address);
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

        public ValueTask InitializeAsync() => Sample.InitializeAsync();

        public ValueTask DisposeAsync() => Sample.DisposeAsync();
    }
}
