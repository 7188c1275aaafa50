using System.Text;
using Luoshi.Documents.Containers;

namespace Luoshi.Documents.Sheets;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Of(ZipParts parts, string? part, Deadline deadline)
    {
        var strings = new List<string>();
        if (part is null || parts.Open(part) is not { } stream) return strings;
        using var walk = new XmlWalk(stream, deadline);
        walk.Start();
        for (var root = walk.Enter(); walk.Next(root);) strings.Add(RunsOf(walk));
        return strings;
    }

    /// <summary>The words of all runs of the element that the walk is at; how they are pronounced is no part of them.</summary>
    public static string RunsOf(XmlWalk walk)
    {
        var words = new StringBuilder();
        for (var item = walk.Enter(); walk.Next(item);)
            if (walk.Name == "t") words.Append(walk.Content());
            else if (walk.Name == "r")
                for (var run = walk.Enter(); walk.Next(run);)
                    if (walk.Name == "t")
                        words.Append(walk.Content());
        return words.ToString();
    }
}
