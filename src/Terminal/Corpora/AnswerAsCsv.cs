using Luoshi.Corpus.Asking;

namespace Luoshi.Terminal.Corpora;

/// <summary>CSV as spreadsheets open it: the mark of UTF-8 first, cells quoted where they must be.</summary>
internal sealed class AnswerAsCsv : AnswerSheet
{
    public override void Write(Answer answer, TextWriter output)
    {
        output.Write('\uFEFF');
        WriteLine(output, answer.Columns);
        foreach (var row in answer.Rows) WriteLine(output, row.Select(Plain));
    }

    private static void WriteLine(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Quoted)));
        output.Write("\r\n");
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
