namespace Luoshi.Checking.Inside;

/// <summary>Ways of dividing that leave nothing out: what is not new goes on, what is not exported is imported.</summary>
internal static class Partitions
{
    private static readonly string[][] Known =
    [
        ["新建", "续建"], ["新开工", "续建"], ["出口", "进口"], ["城镇居民", "农村居民"], ["预期性", "约束性"], ["公办", "民办"],
        ["第一产业", "第二产业", "第三产业"], ["一产", "二产", "三产"],
    ];

    /// <summary>Whether the parts' names are just those of one way of dividing.</summary>
    public static bool Complete(IReadOnlyList<string> names) =>
        Array.Exists(Known, division => division.Length == names.Count
            && division.All(kind => names.Count(name => IsOf(name, kind)) == 1)
            && names.All(name => division.Any(kind => IsOf(name, kind))));

    private static bool IsOf(string name, string kind) => name.Replace("其中", "", StringComparison.Ordinal).Trim('，', '、', '和', '：').StartsWith(kind, StringComparison.Ordinal);
}
