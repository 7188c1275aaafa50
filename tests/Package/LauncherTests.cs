namespace Luoshi.Package.Tests;

/// <summary><c>./luoshi</c> on a copy of the sources that has never been built.</summary>
public sealed class LauncherTests(FreshCopy copy) : IClassFixture<FreshCopy>
{
    private const string Notice = "正在从源码构建";

    [Fact]
    public async Task It_builds_when_the_sources_changed_and_only_then()
    {
        var first = await Task.WhenAll(Task.Run(() => copy.Launch("--version")), Task.Run(() => copy.Launch("--version")));
        Assert.All(first, run => Assert.True(run.ExitCode == 0, run.ToString()));
        Assert.Equal(1, first.Count(run => run.Errors.Contains(Notice, StringComparison.Ordinal)));

        Assert.DoesNotContain(Notice, copy.LaunchWithoutSdk("--version").Errors, StringComparison.Ordinal);
        copy.Touch();
        Assert.DoesNotContain(Notice, copy.Launch("--version").Errors, StringComparison.Ordinal);
        copy.SetVersion("9.8.7");
        Assert.Equal("9.8.7", copy.Launch("--version").Output.Trim());

        copy.Break();
        var broken = copy.Launch("--version");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("error CS", broken.Errors, StringComparison.Ordinal);
        Assert.Contains("构建失败", broken.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_SDK_it_says_what_is_missing()
    {
        using var unbuilt = new FreshCopy();

        var run = unbuilt.LaunchWithoutSdk();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".NET 10 SDK", run.Errors, StringComparison.Ordinal);
        Assert.Contains("./package", run.Errors, StringComparison.Ordinal);
    }
}
