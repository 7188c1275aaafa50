namespace Luoshi.Ledger;

/// <summary>The ledger itself is damaged or not to be read: what, where, and what to do, in both languages.</summary>
/// <param name="chinese">What is wrong and where.</param>
/// <param name="english">What is wrong and where.</param>
/// <param name="chineseWay">What to do, where the ledger itself is meant; empty where it stands in the sentence before.</param>
/// <param name="englishWay">What to do, where the ledger itself is meant; empty where it stands in the sentence before.</param>
public class BrokenLedgerException(string chinese, string english, string chineseWay = "", string englishWay = "")
    : RefusedException(chinese + chineseWay, englishWay.Length > 0 ? $"{english} {englishWay}" : english)
{
    /// <summary>What is wrong, without what to do: that is another thing for a copy.</summary>
    public (string Chinese, string English) Found { get; } = (chinese, english);
}
