using System.Text.RegularExpressions;
using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Hygiene;

/// <summary>What must not be under version control.</summary>
public sealed partial class TrackedFiles
{
    private const long LargestFile = 2 * 1024 * 1024;

    private static readonly Checkout _checkout = Checkout.Here();
    private static readonly IReadOnlyList<string> _tracked = _checkout.Tracked();

    [Fact]
    public void No_file_is_larger_than_two_mebibytes() =>
        Offences.AssertNone(_tracked.Where(path => new FileInfo(Path.Combine(_checkout.Root, path)).Length > LargestFile));

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        Offences.AssertNone(Lines().Where(line => PathOfOneMachine().IsMatch(line.Text)).Select(line => $"{line.Path}:{line.Number}: {line.Text.Trim()}"));

    [Fact]
    public void No_work_is_left_unfinished_behind_a_mark() =>
        Offences.AssertNone(Lines().Where(line => Markers.Unfinished.IsMatch(line.Text)).Select(line => $"{line.Path}:{line.Number}: {line.Text.Trim()}"));

    private static IEnumerable<(string Path, int Number, string Text)> Lines() =>
        from path in _tracked
        where IsText(path)
        from line in _checkout.Read(path).Split('\n').Index()
        select (path, line.Index + 1, line.Item);

    // A file with a zero byte at its beginning is no text.
    private static bool IsText(string path)
    {
        using var file = File.OpenRead(Path.Combine(_checkout.Root, path));
        Span<byte> beginning = stackalloc byte[1024];
        var read = file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        return !beginning[..read].Contains((byte)0);
    }

    // Homes of people and the places where a build machine keeps its checkouts.
    [GeneratedRegex(@"(?<![\w.])/(home|Users|root|work|mnt|tmp)/\w|[A-Z]:\\Users\\\w")]
    private static partial Regex PathOfOneMachine();
}
