using Luoshi.Survey;

namespace Luoshi.Package.Tests;

/// <summary>The sources as a clone has them, in a folder of their own.</summary>
public sealed class FreshCopy : IDisposable
{
    // What the launcher itself calls, and no dotnet.
    private static readonly string[] _tools =
        ["bash", "find", "sort", "xargs", "sha256sum", "cut", "touch", "mv", "rm", "cat", "mkdir", "dirname", "readlink", "flock"];

    private readonly Checkout _checkout = Checkout.Here();
    private readonly TemporaryFolder _sources = new();
    private readonly TemporaryFolder _elsewhere = new();

    public FreshCopy()
    {
        foreach (var path in _checkout.Tracked())
        {
            var copy = Path.Combine(_sources.Path, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(_checkout.Root, path), copy);
        }
    }

    internal Run Launch(params string[] arguments) => Run.Building(_elsewhere.Path, Path.Combine(_sources.Path, "luoshi"), arguments);

    internal Run LaunchWithoutSdk(params string[] arguments) =>
        Run.Of(_elsewhere.Path, new Dictionary<string, string> { ["PATH"] = Tools() }, Path.Combine(_sources.Path, "luoshi"), arguments);

    /// <summary>A file is newer and says the same.</summary>
    public void Touch() => File.SetLastWriteTimeUtc(Path.Combine(_sources.Path, "Directory.Build.props"), File.GetLastWriteTimeUtc(_sources.Path).AddMinutes(1));

    /// <summary>Of the program alone: the rooms stay as they are and need not be built again.</summary>
    public void SetVersion(string version) =>
        Change("src/Terminal/Terminal.csproj", text => text.Replace("<AssemblyName>", $"<Version>{version}</Version><AssemblyName>", StringComparison.Ordinal));

    public void Break() => Change("src/Terminal/Program.cs", text => text + "\nnot C#\n");

    public void Dispose()
    {
        _sources.Dispose();
        _elsewhere.Dispose();
    }

    private void Change(string path, Func<string, string> change)
    {
        var file = Path.Combine(_sources.Path, path);
        File.WriteAllText(file, change(File.ReadAllText(file)));
    }

    // A folder with links to the tools, so that a PATH of it alone reaches nothing else.
    private string Tools()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_elsewhere.Path, "tools")).FullName;
        foreach (var tool in _tools.Where(tool => !File.Exists(Path.Combine(folder, tool))))
        {
            File.CreateSymbolicLink(Path.Combine(folder, tool), Path.Combine("/usr/bin", tool));
        }

        return folder;
    }
}
