namespace Luoshi.Tests;

/// <summary>
/// Output compared with a file beside the test that people have looked at. With <c>LUOSHI_ACCEPT=1</c> the files are written
/// anew, to be looked at in the diff.
/// </summary>
internal static class Golden
{
    /// <summary>Publishing, of Luoshi.Publishing.Tests.</summary>
    private static string Room { get; } = typeof(Golden).Assembly.GetName().Name!.Split('.')[1];

    public static void Equal(string file, string actual)
    {
        if (Environment.GetEnvironmentVariable("LUOSHI_ACCEPT") == "1") Accept(file, actual);
        else Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file)).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }

    private static void Accept(string file, string actual)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Luoshi.slnx"))) folder = folder.Parent!;
        File.WriteAllText(Path.Combine(folder.FullName, "tests", Room, file), actual.ReplaceLineEndings("\n"));
    }
}
