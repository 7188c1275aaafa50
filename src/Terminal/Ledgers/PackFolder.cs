using Luoshi.Desk;
using Luoshi.Ledger.Lamps;
using Luoshi.Ledger.Scoring;
using Luoshi.Packs;
using Luoshi.Packs.Accounts;
using Luoshi.Packs.Calendars;
using Luoshi.Packs.Indicators;
using Luoshi.Packs.Lamps;
using Luoshi.Packs.Orders;
using Luoshi.Packs.Places;
using Luoshi.Packs.Scoring;
using Luoshi.Packs.Sheets;
using Luoshi.Packs.TimeLimits;
using Luoshi.Packs.Units;
using Luoshi.Vocabulary.Accounts;
using Luoshi.Vocabulary.Indicators;
using Luoshi.Vocabulary.Lamps;
using Luoshi.Vocabulary.Places;
using Luoshi.Vocabulary.Scoring;
using Luoshi.Vocabulary.Sheets;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The packs that come with the program.</summary>
internal static class PackFolder
{
    /// <summary>Outlines of places for their maps, by the ids of places.</summary>
    public static IReadOnlyDictionary<string, Boundary> Boundaries() => BoundaryFiles.Read(At("places"));

    /// <summary>The bodies of a county and their duties.</summary>
    public static UnitDirectory Units() => PackFile.Read(At("county", "units.yaml"), UnitPack.Read);

    /// <summary>What the columns of tables are called.</summary>
    public static ColumnNames Columns() => PackFile.Read(At("county", "columns.yaml"), ColumnPack.Read);

    /// <summary>What the columns of statistical tables are called.</summary>
    public static ColumnNames StatisticsColumns() => PackFile.Read(At("county", "statistics.yaml"), ColumnPack.Read);

    /// <summary>What a county measures.</summary>
    public static IReadOnlyList<DeclaredIndicator> Indicators() => PackFile.Read(At("county", "indicators.yaml"), IndicatorPack.Read);

    /// <summary>Days off, office hours, time limits and the steps of orders.</summary>
    public static Rulebook Rules()
    {
        var calendars = CalendarFiles.Read(At("calendars"));
        return new(calendars.DaysOff, PackFile.Read(At("county", "time-limits.yaml"), TimeLimitPack.Read), PackFile.Read(At("county", "order-steps.yaml"), OrderStepPack.Read)) { Hours = calendars.Hours };
    }

    /// <summary>How people sign in.</summary>
    public static SignInRules SignIn() => PackFile.Read(At("county", "sign-in.yaml"), SignInPack.Read);

    /// <summary>Scoring rules that come along, by their name in the version that a year is scored by, or those in a file.</summary>
    public static ScoreRuleSet ScoreRules(string nameOrFile, int year)
    {
        if (nameOrFile.EndsWith(".yaml", StringComparison.Ordinal)) return PackFile.Read(nameOrFile, ScoreFiles.ReadFile);
        var known = ScoreFiles.Read(At("scoring"));
        var names = known.Select(set => set.Name).Distinct().ToList();
        if (!names.Contains(nameOrFile)) throw new Failure(new(
            $"没有自带“{nameOrFile}”这个评分办法，有：{string.Join("、", names)}；也可以写 .yaml 文件。",
            $"No scoring rules \"{nameOrFile}\" come along; there are {string.Join(", ", names)}. A .yaml file does as well."));
        return known.InForce(nameOrFile, year) ?? throw new Failure(new(
            $"“{nameOrFile}”还没有 {year} 年生效的版本。", $"No version of \"{nameOrFile}\" holds for {year} yet."));
    }

    /// <summary>Rules of lamps that come along, by their name in the version that holds on a day, or those in a file.</summary>
    public static LampRuleSet LampRules(string nameOrFile, DateOnly on)
    {
        if (nameOrFile.EndsWith(".yaml", StringComparison.Ordinal)) return PackFile.Read(nameOrFile, LampFiles.ReadFile);
        var known = LampFiles.Read(At("lamps"));
        var names = known.Select(set => set.Name).Distinct().ToList();
        if (!names.Contains(nameOrFile)) throw new Failure(new(
            $"没有自带“{nameOrFile}”这套亮灯规则，有：{string.Join("、", names)}；也可以写 .yaml 文件。",
            $"No rules of lamps \"{nameOrFile}\" come along; there are {string.Join(", ", names)}. A .yaml file does as well."));
        return known.InForce(nameOrFile, on) ?? throw new Failure(new(
            $"“{nameOrFile}”在 {on:yyyy-MM-dd} 还没有生效的版本。", $"No version of \"{nameOrFile}\" holds on {on:yyyy-MM-dd} yet."));
    }

    private static string At(params string[] path) => Path.Combine([AppContext.BaseDirectory, "packs", .. path]);
}
