using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;

namespace Luoshi.Web.Tests.Api;

/// <summary>What the guide has people type is typed, against a real server; only the name of the site, the number of the task and the entry that was seen are others.</summary>
public sealed partial class GuideTests : IAsyncLifetime
{
    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task What_the_guide_types_is_answered_as_it_says()
    {
        using var reporter = _county.Asking(Role.Reporter);
        var unit = SampleCounty.Person(Role.Reporter).Unit;
        var task = new Office(_county.Ledger, SampleCounty.Place).PlanOf(2025).Tasks.First(task => task.Standing == TaskStanding.Standing && task.Content.Lead == unit && task.Content.Measures.Count > 0);
        var guide = await File.ReadAllTextAsync(Checkout.At("docs", "guide", "api.md"), TestContext.Current.CancellationToken);
        var typed = Typed().Matches(guide).Select(match => match.Value).ToList();
        Assert.Equal(4, typed.Count);

        var answers = new List<string>();
        foreach (var line in typed)
        {
            var tag = await reporter.Tag();
            answers.Add(await Run(line.Replace("https://ldj.example.gov.cn", _county.Site, StringComparison.Ordinal).Replace("/tasks/13/", $"/tasks/{task.Number}/", StringComparison.Ordinal)
                .Replace("\"2025-1235/20251112\"", tag, StringComparison.Ordinal), reporter.Token!));
        }

        Assert.Equal(["200", "200", "304", "200"], answers);
    }

    private static async Task<string> Run(string line, string token)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", line + " -s -o /dev/null -w '%{http_code}'"]) { RedirectStandardOutput = true, Environment = { ["TOKEN"] = token, ["no_proxy"] = "*" } };
        try
        {
            using var shell = Process.Start(start)!;
            var said = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
            if (shell.ExitCode == 127) Assert.Skip("curl is not installed");
            return said;
        }
        catch (Win32Exception)
        {
            Assert.Skip("there is no shell");
            return "";
        }
    }

    // An indented line, with those that it goes on in.
    [GeneratedRegex(@"(?<=^    )curl (?:[^\n]*\\\n)*[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Typed();
}
