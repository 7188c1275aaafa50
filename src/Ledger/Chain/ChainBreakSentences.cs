namespace Luoshi.Ledger.Chain;

/// <summary>What a broken chain means, in a sentence.</summary>
public static class ChainBreakSentences
{
    /// <param name="broken">Where it breaks.</param>
    /// <param name="passed">How many entries before it hold.</param>
    public static (string Chinese, string English) Of(ChainBreak broken, long passed)
    {
        var (stream, number) = (broken.Stream, broken.Number);
        var (chinese, english) = broken.Fault switch
        {
            ChainFault.Changed => ("内容被改过", "was changed"),
            ChainFault.Misplaced => ("这里少了、多了或调换了分录", "is missing, put in or moved"),
            ChainFault.Cut => ("从这一条起被删掉了", "and what followed was cut off"),
            _ => ("和别处保存的不一样，账被重写过", "is not what was kept elsewhere: the ledger was written anew"),
        };
        return ($"{stream} 第 {number} 号分录不可信：{chinese}。前面 {passed} 条完好。", $"Entry {number} of {stream} {english}. The {passed} before it hold.");
    }
}
