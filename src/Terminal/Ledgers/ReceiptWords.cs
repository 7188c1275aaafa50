using Luoshi.Ledger;

namespace Luoshi.Terminal.Ledgers;

/// <summary>How verbs say that they have written.</summary>
internal static class ReceiptWords
{
    /// <summary>Of one entry, or of one thing that took several.</summary>
    public static int SayEntered(this Voice voice, Receipt receipt) => voice.SayEntered(receipt.Last.ToString());

    /// <summary>The same by the number of the last entry.</summary>
    public static int SayEntered(this Voice voice, string last)
    {
        voice.Remark(new($"已记入账本（{last}）。", $"Entered in the ledger ({last})."));
        return ExitCode.Done;
    }

    /// <summary>Of things whose number is worth telling.</summary>
    public static int SayAllEntered(this Voice voice, Receipt receipt)
    {
        voice.Remark(new($"已记入账本 {receipt.Entries.Count} 条（到 {receipt.Last}）。", $"{receipt.Entries.Count} entries were written (up to {receipt.Last})."));
        return ExitCode.Done;
    }
}
