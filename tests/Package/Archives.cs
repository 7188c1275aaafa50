using System.Globalization;
using Luoshi.Survey;

namespace Luoshi.Package.Tests;

/// <summary>What <c>./package</c> makes, built once for all tests that look into it.</summary>
public sealed class Archives : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _unpacked = [];

    public string Version { get; } = Checkout.Here().Version;

    /// <summary>The folder that the archive for <paramref name="rid"/> unpacks to.</summary>
    public string Unpacked(string rid)
    {
        if (!_unpacked.TryGetValue(rid, out var folder))
        {
            _unpacked[rid] = folder = Unpack(Make(rid));
        }

        return folder;
    }

    public void Dispose() => _folder.Dispose();

    private static string Make(string rid)
    {
        var root = Checkout.Here().Root;
        var package = Path.Combine(root, "package");
        // Whole for the machine at hand, where it is run; of the others only what is in them is looked at.
        var made = rid == "linux-x64" ? Run.Of(root, null, package, rid) : Run.Building(root, package, rid);
        Assert.True(made.ExitCode == 0, made.ToString());
        return Path.Combine(root, made.Output.Trim().Split("  ")[^1]);
    }

    private string Unpack(string archive)
    {
        var into = Directory.CreateDirectory(Path.Combine(_folder.Path, _unpacked.Count.ToString(CultureInfo.InvariantCulture))).FullName;
        var unpacked = archive.EndsWith(".zip", StringComparison.Ordinal)
            ? Run.Of(into, null, "unzip", "-q", archive)
            : Run.Of(into, null, "tar", "--extract", "--file", archive);
        Assert.True(unpacked.ExitCode == 0, unpacked.ToString());
        return Assert.Single(Directory.GetDirectories(into));
    }
}
