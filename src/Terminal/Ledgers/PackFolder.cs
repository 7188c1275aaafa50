using Luoshi.Desk;
using Luoshi.Packs;
using Luoshi.Packs.Calendars;
using Luoshi.Packs.Sheets;
using Luoshi.Packs.TimeLimits;
using Luoshi.Packs.Units;
using Luoshi.Vocabulary.Sheets;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The packs that come with the program.</summary>
internal static class PackFolder
{
    /// <summary>The bodies of a county and their duties.</summary>
    public static UnitDirectory Units() => PackFile.Read(At("county", "units.yaml"), UnitPack.Read);

    /// <summary>What the columns of tables are called.</summary>
    public static ColumnNames Columns() => PackFile.Read(At("county", "columns.yaml"), ColumnPack.Read);

    /// <summary>Days off and time limits.</summary>
    public static Rulebook Rules() => new(CalendarFiles.Read(At("calendars")).DaysOff, PackFile.Read(At("county", "time-limits.yaml"), TimeLimitPack.Read));

    private static string At(params string[] path) => Path.Combine([AppContext.BaseDirectory, "packs", .. path]);
}
