using Microsoft.Playwright;

namespace Luoshi.Painting;

/// <summary>The reading workbench on a draft that is made of a report, its keys pressed by a real keyboard as far as the browser can tell.</summary>
/// <param name="page">The page.</param>
/// <param name="address">Where the office is let in.</param>
internal sealed class ReadingBench(IPage page, Uri address)
{
    // Pressed before any is counted: the first ones load what the page needs.
    private const int Warm = 6;

    /// <summary>Signs in, drops the report, and goes from there to the draft.</summary>
    public async Task Open(string report)
    {
        await page.GotoAsync(address.AbsoluteUri);
        await page.Locator("form[action^='/enter/'] button").ClickAsync();
        await page.WaitForURLAsync("**/desk/**");
        await page.GotoAsync(new Uri(address, "/read").AbsoluteUri);
        await page.Locator("form.drop input[type=file]").SetInputFilesAsync(report);
        await page.WaitForURLAsync("**/read/*");
        await page.GetByRole(AriaRole.Link, new() { Name = "拟定草案" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "拟定草案", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('[data-bench]')?.dataset.waiting === '0'");
        // From the moment at which the browser had the key, by its own clock, to the frame after the one that shows what came of it.
        await page.EvaluateAsync("""
            () => {
              window.painted = [];
              addEventListener("keydown", (event) => {
                const begun = event.timeStamp;
                requestAnimationFrame(() => requestAnimationFrame((frame) => window.painted.push(Math.max(frame, performance.now()) - begun)));
              }, true);
            }
            """);
    }

    public Task<int> Rows() => page.Locator(".rows a").CountAsync();

    /// <summary>The times of some presses of a key, shortest first, each after the one before was shown.</summary>
    public async Task<IReadOnlyList<double>> Press(string key, int count)
    {
        await page.EvaluateAsync("() => { window.painted.length = 0; }");
        for (var press = 1; press <= Warm + count; press++)
        {
            await page.Keyboard.PressAsync(key);
            await page.WaitForFunctionAsync("(count) => window.painted.length >= count", press);
        }
        var times = await page.EvaluateAsync<double[]>("() => window.painted");
        return [.. times.Skip(Warm).Order()];
    }
}
