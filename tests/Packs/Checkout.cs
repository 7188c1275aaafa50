namespace Luoshi.Packs.Tests;

/// <summary>Files of the checkout that the tests run in.</summary>
internal static class Checkout
{
    private static readonly string _root = Root();

    public static string At(params ReadOnlySpan<string> path) => Path.Combine([_root, .. path]);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Luoshi.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("No Luoshi.slnx above the test's folder.");
    }
}
