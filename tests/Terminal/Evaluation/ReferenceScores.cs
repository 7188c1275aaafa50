using System.Diagnostics;
using System.Text.Json;

namespace Luoshi.Terminal.Tests.Evaluation;

/// <summary>The annotators' own scripts and golds, which lie beside the sources of those who work on accuracy and nowhere else.</summary>
internal static class ReferenceScores
{
    public static string? Folder { get; } = Find();

    /// <summary>What the script says, key by key, as printed with four decimals.</summary>
    public static Dictionary<string, double> Of(string script, string gold, string reading)
    {
        var run = Run.With(new ProcessStartInfo("python3", [Path.Combine(Folder!, script), gold, reading, "--json"]));
        Assert.True(run.ExitCode == 0, run.Remarks);
        return Numbers(run.Output);
    }

    public static Dictionary<string, double> Numbers(string json)
    {
        using var score = JsonDocument.Parse(json);
        return score.RootElement.EnumerateObject().ToDictionary(line => line.Name, line => line.Value.GetDouble());
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            foreach (var candidate in (string[])[Path.Combine(folder.FullName, "shared", "eval"), Path.Combine(folder.FullName, "..", "shared", "eval")])
                if (File.Exists(Path.Combine(candidate, "score.py")))
                    return Path.GetFullPath(candidate);
        return Environment.GetEnvironmentVariable("LUOSHI_SHARED") is { } shared ? Path.Combine(shared, "eval") : null;
    }
}
