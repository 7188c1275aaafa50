using Luoshi.Packs.Registers;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Business packs that come with the program, and those that a county wrote itself.</summary>
internal static class BusinessPackFolder
{
    /// <summary>Those that come along, by their ids.</summary>
    public static IReadOnlyList<BusinessPack> All() => [.. BusinessPacks.In(Root).Select(BusinessPacks.Read)];

    /// <summary>One that comes along by its id, or the one in a folder.</summary>
    public static BusinessPack Named(string nameOrFolder)
    {
        if (Directory.Exists(nameOrFolder)) return BusinessPacks.Read(nameOrFolder);
        var known = BusinessPacks.In(Root).ToDictionary(folder => Path.GetFileName(folder), StringComparer.Ordinal);
        return known.TryGetValue(nameOrFolder, out var folder) ? BusinessPacks.Read(folder) : throw new Failure(new(
            $"没有业务包“{nameOrFolder}”，有：{string.Join("、", known.Keys)}；也可以写自己业务包的文件夹。",
            $"There is no pack \"{nameOrFolder}\"; there are {string.Join(", ", known.Keys)}. The folder of one's own does as well."));
    }

    private static string Root => Path.Combine(AppContext.BaseDirectory, "packs");
}
