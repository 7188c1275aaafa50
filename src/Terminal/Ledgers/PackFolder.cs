using Luoshi.Packs;
using Luoshi.Packs.Units;
using Luoshi.Vocabulary.Units;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The packs that come with the program.</summary>
internal static class PackFolder
{
    /// <summary>The bodies of a county and their duties.</summary>
    public static UnitDirectory Units() => PackFile.Read(Path.Combine(AppContext.BaseDirectory, "packs", "county", "units.yaml"), UnitPack.Read);
}
