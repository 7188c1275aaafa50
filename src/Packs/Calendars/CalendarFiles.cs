using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Packs.Calendars;

/// <summary>Reads calendars: papers that set days off, and office hours.</summary>
public static class CalendarFiles
{
    /// <exception cref="PackException">A file cannot be used; the message says why.</exception>
    public static CalendarPack Read(string folder)
    {
        var files = PackFile.ReadFolder(folder, ReadFile);
        AssertOnce(files, file => file.Paper is { } paper ? $"{paper.Region} {paper.Year}" : null);
        AssertOnce(files, file => file.Hours?.Region);
        return new([.. files.Select(file => file.Paper).OfType<DaysOff>()], [.. files.Select(file => file.Hours).OfType<OfficeHours>()]);
    }

    internal static CalendarFile ReadFile(PackFields file) => file["kind"].OneOf(("days-off", true), ("office-hours", false))
        ? new(file.Place, DaysOffReader.Read(file), null)
        : new(file.Place, null, OfficeHoursReader.Read(file));

    private static void AssertOnce(IEnumerable<CalendarFile> files, Func<CalendarFile, string?> key)
    {
        var seen = new Dictionary<string, PackPlace>(StringComparer.Ordinal);
        foreach (var file in files)
            if (key(file) is { } same && !seen.TryAdd(same, file.Place))
                throw new PackException(file.Place, $"“{same}”在 {seen[same].File} 里已经有了。请去掉一份。", $"\"{same}\" is declared in {seen[same].File} already. Remove one.");
    }
}
