using System.Text.RegularExpressions;

namespace Luoshi.Survey;

/// <summary>Names taken apart into the words they are made of.</summary>
public static partial class Words
{
    // Each of these says that things lie together, not what they are.
    private static readonly HashSet<string> _saysNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "Helper", "Helpers", "Manager", "Managers", "Util", "Utils", "Utility", "Utilities",
        "Common", "Internal", "Internals", "Base", "Service", "Services",
    };

    public static IEnumerable<string> In(string name) => Parts().Matches(name).Select(match => match.Value);

    /// <summary>The words of a path's folders and file that say nothing of what is in them.</summary>
    public static IEnumerable<string> Hollow(string path) =>
        In(Path.ChangeExtension(path, null)).Where(_saysNothing.Contains);

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")]
    private static partial Regex Parts();
}
