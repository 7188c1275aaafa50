namespace Luoshi.Corpus.Tests;

/// <summary>
/// The real reports and their golds, which lie in a folder <c>shared</c> beside the checkout or where LUOSHI_SHARED says, and
/// are not part of the repository: tests that need them skip where they are absent.
/// </summary>
internal static class Shared
{
    public const string Absent =
        "The real reports are not here: put the folder 'shared' beside the checkout, or name it in the environment variable LUOSHI_SHARED.";

    public static string? Folder { get; } = Find();

    public static string Report(string name) => Path.Combine(Folder!, "reports", name + ".txt");

    public static IReadOnlyList<string> Reports() => Folder is null
        ? []
        : [.. Directory.EnumerateFiles(Path.Combine(Folder, "reports"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("LUOSHI_SHARED") is { Length: > 0 } told)
            return Holds(told) ? told : throw new InvalidOperationException($"LUOSHI_SHARED is '{told}', but there is no folder 'reports' in it.");
        for (var folder = new DirectoryInfo(Checkout.Root); folder is not null; folder = folder.Parent)
            if (Holds(Path.Combine(folder.FullName, "shared")))
                return Path.Combine(folder.FullName, "shared");
        return null;
    }

    private static bool Holds(string folder) => Directory.Exists(Path.Combine(folder, "reports"));
}
