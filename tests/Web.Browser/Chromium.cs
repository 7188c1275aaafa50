using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Luoshi.Web.Browser.Tests.Chromium))]

namespace Luoshi.Web.Browser.Tests;

/// <summary>The browser that all tests share: the one that is installed. Without it they are skipped, and say so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? _program = Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (_program is null) return;
        _playwright = await Playwright.CreateAsync();
        // As root, the browser has no box of its own to stay in.
        string[] arguments = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program, Args = arguments });
    }

    /// <summary>A browser window of its own, with its own cookies.</summary>
    public async Task<IBrowserContext> Window(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed (Debian: chromium); ./check installs it.");
        var window = await _browser.NewContextAsync(options);
        window.SetDefaultTimeout(15_000);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
