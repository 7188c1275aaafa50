namespace Luoshi.Checking.Levels;

/// <summary>
/// What a report above calls a place: without the kind of place and the peoples in its name (昭苏县, 察布查尔锡伯自治县). What is left may be a word of other things: where it stands for the
/// place, <see cref="PlaceBorder"/> tells.
/// </summary>
internal static class ShortPlace
{
    /// <summary>The name of a district or banner is as often a word (朝阳, 新) as a name where it has fewer characters than this.</summary>
    private const int LeastOfDistrict = 3;

    /// <summary>Kinds of more than one character, which go as a whole; the name of a district is kept where too little is left.</summary>
    private static readonly string[] LongKinds = ["新区", "林区", "矿区", "特区"];

    private static readonly string[] Peoples =
    [
        "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎", "傈僳", "佤", "畲", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜",
        "土", "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克", "怒", "鄂温克", "德昂", "保安", "裕固", "京", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "各",
    ];

    /// <summary>The name to look for; the full one where no shorter is safe.</summary>
    public static string Of(string place) =>
        Autonomous(place) ?? place switch
        {
            [_, _, .., '县' or '市'] => place[..^1],
            [_, .., '省'] => place[..^1],
            [_, _, .., '地', '区'] => place[..^2],
            [.., '区' or '旗' or '盟'] => District(place),
            _ => place,
        };

    private static string District(string place)
    {
        var cut = Array.Exists(LongKinds, kind => place.EndsWith(kind, StringComparison.Ordinal)) ? 2 : 1;
        return place.Length - cut >= LeastOfDistrict ? place[..^cut] : place;
    }

    private static string? Autonomous(string place)
    {
        var at = place.IndexOf("自治", StringComparison.Ordinal);
        if (at < 0) return null;
        var name = place[..at];
        while (Ending(name) is { } ending) name = name[..^ending.Length];
        return name;
    }

    /// <summary>A people's name at the end, with 族 or without; peoples of one character bear it always.</summary>
    private static string? Ending(string name) => Peoples
        .SelectMany(people => people.Length > 1 ? new[] { people + "族", people } : [people + "族"])
        .Where(people => name.Length - people.Length >= 2 && name.EndsWith(people, StringComparison.Ordinal))
        .MaxBy(people => people.Length);
}
