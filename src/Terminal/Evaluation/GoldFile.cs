using System.Text.Json;
using Luoshi.Documents;

namespace Luoshi.Terminal.Evaluation;

/// <summary>
/// A gold annotation, JSON Lines: figures where rows have a class, clauses of the plan where they have a label, promises where they have a
/// verdict.
/// </summary>
internal sealed record GoldFile(IReadOnlyList<LooseRow> Rows, bool OfItems)
{
    /// <summary>Whether the rows are promises with what became of them.</summary>
    public bool OfMatches { get; private init; }

    public static GoldFile Open(string path)
    {
        var text = DocumentOpener.Open(path, path).Document.Text;
        var rows = new List<LooseRow>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) rows.Add(RowOf(path, number, line));
        }
        if (rows[0].Class is not null) return new(rows, OfItems: false);
        if (rows[0].Word("label") is not null) return new(rows, OfItems: true);
        if (rows[0].Word("verdict") is not null) return new(rows, OfItems: false) { OfMatches = true };
        throw new Failure(new(
            $"{path} 不是数据、任务或承诺的标准答案：第 1 行没有 class、label，也没有 verdict。",
            $"{path} is no gold of figures, items or promises: line 1 has neither class nor label nor verdict."));
    }

    private static LooseRow RowOf(string path, int number, string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return new LooseRow(row.RootElement.Clone());
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new Failure(new(
                $"{path} 第 {number} 行不是标准答案的一行（要有 start、end 的 JSON 对象）。",
                $"{path}, line {number}, is no row of a gold (a JSON object with start and end)."));
        }
    }
}
