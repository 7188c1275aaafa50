namespace Luoshi.Checking.Judging;

/// <summary>The words that tell which way an amount moves, and those that may stand beside them without saying anything else.</summary>
internal static class ChangeWords
{
    private static readonly string[] Ups =
        ["增长", "增加", "提高", "提升", "上升", "扩大", "攀升", "跃升", "上调", "拓展", "壮大", "延长", "递增", "净增", "上涨", "升", "增", "扩", "涨"];

    private static readonly string[] Downs =
        ["下降", "降低", "减少", "压减", "压缩", "缩短", "下调", "回落", "缩减", "收窄", "缩小", "精简", "递减", "降", "减", "缩"];

    private static readonly string[] Fillers =
        ["分别", "年均", "平均每年", "同比", "比上年", "较上年", "比去年", "较去年", "名义", "约", "近", "共", "均", "了", "仅", "将", "已", "净", "累计", "其", "：", "，", "、", "（", "(", ","];

    /// <summary>+1 up, -1 down, 0 where the words hold neither or both.</summary>
    public static int Direction(ReadOnlySpan<char> words)
    {
        var (up, down) = (Holds(words, Ups), Holds(words, Downs));
        return up == down ? 0 : up ? 1 : -1;
    }

    /// <summary>Whether the words say nothing but that something changed: 、增长 or ，分别提高.</summary>
    public static bool SayOnlyChange(ReadOnlySpan<char> words)
    {
        var left = Without(words.ToString(), Fillers);
        return left.Length > 0 && (Array.IndexOf(Ups, left) >= 0 || Array.IndexOf(Downs, left) >= 0);
    }

    /// <summary>What is left of the words behind what says nothing by itself.</summary>
    public static string Meaning(ReadOnlySpan<char> words) => Without(words.ToString(), Fillers);

    private static string Without(string words, string[] taken)
    {
        foreach (var word in taken) words = words.Replace(word, "", StringComparison.Ordinal);
        return words;
    }

    private static bool Holds(ReadOnlySpan<char> words, string[] any)
    {
        foreach (var word in any)
            if (words.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
