using Luoshi.Documents;

namespace Luoshi.Terminal.Evaluation;

/// <summary>The promises of a reconciliation to be measured, from its JSON.</summary>
internal static class MatchRows
{
    public static IReadOnlyList<LooseRow> Of(string path)
    {
        var text = DocumentOpener.Open(path, path).Document.Text;
        return text.AsSpan().TrimStart() is ['{', ..] ? ReadRows.RowsOf(text.AsMemory(), path, "promises") : throw new Failure(new(
            $"{path} 不是核对的结果：要用 luoshi reconcile 上年报告 今年报告 --format json 的结果。",
            $"{path} is no reconciliation: it takes the output of luoshi reconcile LASTYEAR THISYEAR --format json."));
    }
}
