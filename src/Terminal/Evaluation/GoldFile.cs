using System.Text.Json;
using Luoshi.Documents;

namespace Luoshi.Terminal.Evaluation;

/// <summary>A gold annotation, JSON Lines: figures where rows have a class, clauses of the plan where they have a label.</summary>
internal sealed record GoldFile(IReadOnlyList<LooseRow> Rows, bool OfItems)
{
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
        throw new Failure(new(
            $"{path} 不是数据或任务的标准答案：第 1 行既没有 class 也没有 label。",
            $"{path} is no gold of figures or items: line 1 has neither class nor label."));
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
