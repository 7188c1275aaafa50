namespace Luoshi.Checking.Inside;

/// <summary>Ways of dividing that leave nothing out: what is not new goes on, what is not exported is imported.</summary>
internal static class Partitions
{
    private static readonly string[][] Known =
    [
        ["新建", "续建"], ["新开工", "续建"], ["出口", "进口"], ["中央", "地方"], ["城镇", "农村"], ["城市", "农村"], ["预期性", "约束性"], ["公办", "民办"],
        ["第一产业", "第二产业", "第三产业"], ["一产", "二产", "三产"], ["风电", "光伏"], ["新建", "续建", "改建"], ["开工", "续建"], ["新建", "改建", "扩建"],
    ];

    /// <summary>Whether the parts' names are just those of one way of dividing.</summary>
    public static bool Complete(IReadOnlyList<string> names) =>
        Array.Exists(Known, division => division.Length == names.Count
            && division.All(kind => names.Count(name => name.Contains(kind, StringComparison.Ordinal)) == 1)
            && names.All(name => division.Any(kind => name.Contains(kind, StringComparison.Ordinal))));
}
