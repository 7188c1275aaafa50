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
        int[] needed = [.. names.Select((name, index) => Math.Clamp(rows.Select(row => ScreenWidth.Of(row[index])).Append(ScreenWidth.Of(name)).Max(), Narrowest, Widest))];
        var widths = Shared(paper, needed);
        return names.Select((name, index) => new TableColumn(name, widths[index], needed[index] + 1));
    }

    /// <summary>The narrow ones get what they need, so that no name is torn, and the wide ones share what is left.</summary>
    private static int[] Shared(int paper, int[] needed)
    {
        var widths = new int[needed.Length];
        var (rest, left) = (paper + Canvas.Gap, needed.Length);
        foreach (var index in Enumerable.Range(0, needed.Length).OrderBy(index => needed[index]))
        {
            widths[index] = Math.Min(needed[index], Math.Max(Narrowest, rest / left - Canvas.Gap));
            rest -= widths[index] + Canvas.Gap;
            left--;
        }
        return widths;
    }
}
