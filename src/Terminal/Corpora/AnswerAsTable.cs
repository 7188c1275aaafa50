using Luoshi.Corpus.Asking;
using Luoshi.Terminal.Tables;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Corpora;

/// <summary>A table for people: as many rows as anyone looks at, and how many more there are.</summary>
internal sealed class AnswerAsTable(Voice voice, bool toFile) : AnswerSheet
{
    private const int Most = 200;
    private const int Narrowest = 4;
    private const int Widest = 60;

    public override void Write(Answer answer, TextWriter output)
    {
        var rows = new List<string[]>();
        var all = 0;
        foreach (var row in answer.Rows)
            if (++all <= Most) rows.Add([.. row.Select(cell => Plain(cell).ReplaceLineEndings(" "))]);
        var paper = toFile ? Paper.OfFile(voice.Language) : Paper.OfStandardOutput(voice.Language);
        paper.Print(output, canvas => Draw(canvas, answer.Columns, rows));
        if (all > rows.Count) voice.Remark(new(
            $"共 {all} 行，这里是前 {rows.Count} 行；要全部请加 --format csv 或 --out 文件。",
            $"{all} rows, of which these are the first {rows.Count}; for all of them add --format csv or --out FILE."));
        else voice.Remark(new($"共 {all} 行。", $"{all} rows."));
    }

    private static void Draw(Canvas canvas, IReadOnlyList<string> columns, List<string[]> rows)
    {
        var table = new PlainTable(canvas, [.. Columns(canvas.Width, columns, rows)]);
        table.Head();
        foreach (var row in rows) table.Row([.. row.Select(cell => new Phrase(cell))]);
    }

    /// <summary>As wide as what stands in them, as far as the paper has room for all.</summary>
    private static IEnumerable<TableColumn> Columns(int paper, IReadOnlyList<string> names, List<string[]> rows)
    {
        var fair = Math.Max(Narrowest, (paper + Canvas.Gap) / Math.Max(1, names.Count) - Canvas.Gap);
        for (var index = 0; index < names.Count; index++)
        {
            var needed = ScreenWidth.Of(names[index]);
            foreach (var row in rows) needed = Math.Max(needed, ScreenWidth.Of(row[index]));
            needed = Math.Clamp(needed, Narrowest, Widest);
            yield return new TableColumn(names[index], Math.Min(needed, fair), needed + 1);
        }
    }
}
