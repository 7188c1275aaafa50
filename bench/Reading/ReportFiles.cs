namespace Luoshi.Bench.Reading;

/// <summary>Where the texts to measure with lie.</summary>
internal static class ReportFiles
{
    private const string Variable = "LUOSHI_REPORTS";

    /// <summary>The checkout that the program was built in.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The sample report, which is the newer of the two.</summary>
    public static string Sample { get; } = Directory.GetFiles(Path.Combine(Root, "samples"), "*-*.md").Order(StringComparer.Ordinal).Last();

    /// <summary>Real reports, which are not part of the sources: those in the folder that <c>LUOSHI_REPORTS</c> names, else none.</summary>
    public static IReadOnlyList<string> Reports { get; } = Find();

    private static string[] Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder) return [];
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"{Variable} names {folder}, which is no folder. Name one with reports (*.txt), or unset it.");
        return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
    }

    // Benchmarks run as programs of their own, built somewhere below the checkout.
    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Luoshi.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException($"No checkout of Luoshi around {AppContext.BaseDirectory}; run the benchmarks with bench/run.");
        return folder;
    }
}
