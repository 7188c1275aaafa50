using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Luoshi.Vocabulary;

namespace Luoshi.Corpus.Places;

/// <summary>Follows places through changes of name and code (<c>renames.tsv</c>).</summary>
public static class PlaceHistory
{
    /// <summary>Stands for the whole country, which has no code of its own in GB/T 2260.</summary>
    public const string Country = "000000";

    private static readonly FrozenDictionary<string, PlaceChange> ByOldName = Changes().ToFrozenDictionary(change => change.OldName);

    /// <summary>The place of a report; null where the report does not tell it.</summary>
    public static PlaceIdentity? Of(Report report)
    {
        if (report.Place is not { } name) return null;
        if (report.Level == PlaceLevel.National) return new(Country, name, Country, null);
        return report.PlaceCode is null && ByOldName.TryGetValue(name, out var change)
            ? new(change.Code, change.Name, change.OldCode, change.Year)
            : new(report.PlaceCode, name, report.PlaceCode, null);
    }

    private static IEnumerable<PlaceChange> Changes()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("renames.tsv")!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split('\t') is [var year, var oldName, var oldCode, var name, var code])
                yield return new(int.Parse(year, CultureInfo.InvariantCulture), oldName, oldCode, name, code);
    }

    private sealed record PlaceChange(int Year, string OldName, string OldCode, string Name, string Code);
}
