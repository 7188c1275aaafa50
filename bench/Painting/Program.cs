using System.Globalization;
using Luoshi.Painting;
using Microsoft.Playwright;

// painting SIGN-IN-ADDRESS REPORT: the address lets the supervision office of the invented county in, once.
var (address, report) = (new Uri(args[0]), args[1]);
using var playwright = await Playwright.CreateAsync();
// As root, the browser has no box of its own to stay in.
await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [] });
var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
// A busy machine takes its time.
page.SetDefaultTimeout(120_000);
var bench = new ReadingBench(page, address);
await bench.Open(report);
var rows = await bench.Rows();
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"milliseconds from key to paint, {rows} rows",-44} {"median",9} {"p95",9} {"worst",9}"));
foreach (var (key, told) in ((string, string)[])[("j", "j, the next one"), ("n", "n, the next doubtful one"), ("a", "a, confirmed and on")])
{
    var times = await bench.Press(key, 50);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{told,-44} {times[times.Count / 2],9:F1} {times[(times.Count * 95) / 100],9:F1} {times[^1],9:F1}"));
}
return 0;
