using System.Text;

namespace Luoshi.Ledger.Proposals.Wording;

/// <summary>The words that a task is issued with: those of its items, as the report has them.</summary>
internal static class TaskWords
{
    public static string Of(IReadOnlyList<PlacedItem> items)
    {
        var words = new StringBuilder(items[0].Words);
        foreach (var (last, next) in items.Zip(items.Skip(1)))
            words.Append(next.Sentence == last.Sentence ? '，' : '。').Append(next.Words);
        return words.Append('。').ToString();
    }
}
