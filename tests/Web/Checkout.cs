namespace Luoshi.Web.Tests;

/// <summary>The files of the checkout that the running tests were built in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Luoshi.slnx")))
                return folder.FullName;
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Luoshi.slnx: run the tests from the build of a checkout.");
    }
}
