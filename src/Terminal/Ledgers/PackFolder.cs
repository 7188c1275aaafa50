using Luoshi.Packs;
using Luoshi.Packs.Sheets;
using Luoshi.Packs.Units;
using Luoshi.Vocabulary.Sheets;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The packs that come with the program.</summary>
internal static class PackFolder
{
    /// <summary>The bodies of a county and their duties.</summary>
    public static UnitDirectory Units() => PackFile.Read(InCounty("units.yaml"), UnitPack.Read);

    /// <summary>What the columns of tables are called.</summary>
    public static ColumnNames Columns() => PackFile.Read(InCounty("columns.yaml"), ColumnPack.Read);

    private static string InCounty(string file) => Path.Combine(AppContext.BaseDirectory, "packs", "county", file);
}
