namespace Luoshi.Ledger.Chain;

/// <summary>Entries were changed, removed, put in or moved: nothing is computed from them or written behind them.</summary>
public sealed class BrokenChainException : BrokenLedgerException
{
    private BrokenChainException(ChainBreak broken, long passed, (string Chinese, string English) found) : base(
        $"{found.Chinese}账本不完好，没有重算，也不再往后写。请从备份恢复（luoshi restore）。",
        $"{found.English} The ledger is not whole: nothing was computed from it or written behind it. Restore a copy (luoshi restore).") => (Break, Passed) = (broken, passed);

    /// <param name="broken">Where it breaks.</param>
    /// <param name="passed">How many entries before it hold.</param>
    public BrokenChainException(ChainBreak broken, long passed) : this(broken, passed, ChainBreakSentences.Of(broken, passed))
    {
    }

    /// <summary>The same break, met by whoever has something else to say of it than that nothing was computed or written.</summary>
    public BrokenChainException(BrokenChainException met, string chinese, string english) : base(chinese, english) => (Break, Passed) = (met.Break, met.Passed);

    public ChainBreak Break { get; }

    /// <summary>How many entries before it hold.</summary>
    public long Passed { get; }
}
