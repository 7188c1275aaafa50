using System.Diagnostics;
using System.Xml.Linq;

namespace Luoshi.Survey;

/// <summary>The repository on disk, as the survey sees it: its rooms, its C# and the files under version control.</summary>
public sealed class Checkout(string root)
{
    private const string Mark = "Luoshi.slnx";

    public string Root { get; } = root;

    /// <summary>The version that the program is built and packed under.</summary>
    public string Version => XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The checkout that the running program was built in.</summary>
    public static Checkout Here()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Mark)))
            {
                return new Checkout(folder.FullName);
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Mark}: run the survey from the build of a checkout.");
    }

    /// <summary>The projects under <paramref name="folder"/>: rooms in <c>src</c>, suites in <c>tests</c>.</summary>
    public IReadOnlyList<Project> Projects(string folder)
    {
        var path = Path.Combine(Root, folder);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Project.Load(this, file))]
            : [];
    }

    /// <summary>The projects that prove something; those that only serve them are left out.</summary>
    public IReadOnlyList<Project> Suites() => [.. Projects("tests").Where(project => project.Name.EndsWith(".Tests", StringComparison.Ordinal))];

    /// <summary>The files under version control and those about to be, by their path from the root.</summary>
    public IReadOnlyList<string> Tracked()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
        };
        using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start.");
        var listed = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0
            ? [.. listed.Where(path => File.Exists(Path.Combine(Root, path))).Distinct()]
            : throw new InvalidOperationException($"git ls-files ended with {git.ExitCode} in {Root}: the files under version control are not known.");
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The path from the root, with forward slashes on every system.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
