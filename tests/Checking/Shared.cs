namespace Luoshi.Checking.Tests;

/// <summary>The real reports, which are no part of the sources.</summary>
internal static class Shared
{
    /// <summary>Skips the test, saying why, where the reports are not at hand.</summary>
    public static IReadOnlyList<string> Reports()
    {
        var folder = Environment.GetEnvironmentVariable("LUOSHI_SHARED") is { Length: > 0 } named ? named : Beside();
        var reports = folder is null ? "" : Path.Combine(folder, "reports");
        Assert.SkipUnless(Directory.Exists(reports), "The real reports are not here: put the folder 'shared' beside the checkout, or name it in the environment variable LUOSHI_SHARED.");
        return [.. Directory.EnumerateFiles(reports, "*.txt").Order(StringComparer.Ordinal)];
    }

    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Luoshi.slnx"))) return folder.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
        return null;
    }
}
