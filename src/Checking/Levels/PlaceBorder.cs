namespace Luoshi.Checking.Levels;

/// <summary>
/// Where the short name of a place stands for it. Two characters are as often a part of something else (居民和农村, 大通道) as a name: they need the kind of place behind them, or a border on
/// both sides.
/// </summary>
internal static class PlaceBorder
{
    private const int SafeLength = 3;

    private static readonly string[] Kinds = ["县", "市", "区", "旗", "州", "盟", "自治"];

    /// <summary>Words that begin like a kind of place and are none.</summary>
    private static readonly string[] NoKinds = ["市场", "市政", "市民", "区域", "县域"];

    private static readonly string[] Openers =
    [
        "支持", "推动", "推进", "帮助", "指导", "扶持", "促进", "引导", "加快", "建设", "建成", "打造", "实施", "启动", "完成", "开工", "新建", "改造", "抓好", "做好", "办好", "依托", "围绕", "开通",
        "在", "对", "以", "从", "到", "将", "让", "把", "使", "至", "、", "—", "－", "-", "（", "“", "，", "；", "：", "。",
    ];

    private static readonly string[] Closers =
    [
        "建设", "打造", "创建", "申报", "争创", "加快", "承接", "发展", "机场", "火车站", "高铁", "铁路", "公路", "高速", "口岸", "工业园", "产业园", "物流园", "园区", "经开区", "高新区", "开发区", "景区", "水库", "灌区",
        "电站", "等", "段", "境内", "至", "、", "—", "－", "-", "）", "”", "，", "；", "。",
    ];

    /// <summary>The first place in a sentence where the name stands for the place; -1 for none.</summary>
    public static int Find(string words, string place)
    {
        for (var at = words.IndexOf(place, StringComparison.Ordinal); at >= 0; at = words.IndexOf(place, at + 1, StringComparison.Ordinal))
            if (place.Length >= SafeLength || StandsAlone(words.AsSpan(0, at), words.AsSpan(at + place.Length))) return at;
        return -1;
    }

    private static bool StandsAlone(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (StartsWith(after, Kinds) && !StartsWith(after, NoKinds)) || (Opens(before) && (after.Length == 0 || StartsWith(after, Closers)));

    private static bool Opens(ReadOnlySpan<char> before)
    {
        if (before.Length == 0) return true;
        foreach (var opener in Openers)
            if (before.EndsWith(opener, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> words, string[] openings)
    {
        foreach (var opening in openings)
            if (words.StartsWith(opening, StringComparison.Ordinal)) return true;
        return false;
    }
}
