using System.Buffers;
using Luoshi.Publishing.Csv;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Publishing.Reasons;

/// <summary>A CSV file as it was handed in, in UTF-8, with one more column on the right that says what is the matter with rows.</summary>
public static class NotedCsv
{
    public static void Write(IBufferWriter<byte> output, Sheet sheet, IReadOnlyList<RowNote> notes)
    {
        output.Write("\uFEFF"u8);
        var words = notes.ToDictionary(note => note.Row, note => note.Words);
        var width = sheet.Lines.Max(line => line.Cells.Count);
        var columns = Enumerable.Range(0, width).Select(column => new Column<SheetLine>("", 0, line => line[column].Text))
            .Append(new("", 0, line => words.GetValueOrDefault(line.Number, "")));
        new CsvRows(output, null).WriteRows([.. columns], sheet.Lines);
    }
}
