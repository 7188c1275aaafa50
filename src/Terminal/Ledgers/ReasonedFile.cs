using System.Buffers;
using Luoshi.Desk.Registers;
using Luoshi.Ledger.Tables;
using Luoshi.Ledger.Tables.Rows;
using Luoshi.Ledger.Tables.Statistics;
using Luoshi.Ledger.Tables.Taking;
using Luoshi.Publishing.Reasons;
using Luoshi.Terminal.Outputs;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Terminal.Ledgers;

/// <summary>The file that was handed in, handed back with a column of reasons for the rows that were not taken.</summary>
internal static class ReasonedFile
{
    private const string Heading = "未采纳原因";

    public static void Write(string path, string source, IReadOnlyList<Sheet> sheets, TableOutcome outcome) => Write(
        path, source, sheets, [.. outcome.Rows.Where(row => row.Fate == RowFate.Refused).Select(row => (row.Row.Row, row.Reasons))]);

    public static void Write(string path, string source, IReadOnlyList<Sheet> sheets, StatisticsOutcome outcome) => Write(
        path, source, sheets, [.. outcome.Rows.Where(row => row.Fate == StatisticsFate.Refused).Select(row => (row.Row.Row, row.Reasons))]);

    public static void Write(string path, string source, IReadOnlyList<Sheet> sheets, RecordOutcome outcome)
    {
        var refused = outcome.Rows.Where(row => row.Complaints.Count > 0).ToList();
        Write(path, source, sheets,
        [
            .. refused.Select(row => new RowNote(row.Sheet, row.HeadingLine, Heading)).Distinct(),
            .. refused.Select(row => new RowNote(row.Sheet, row.Line, string.Concat(row.Complaints.Select(complaint => complaint.Says.Chinese)))),
        ]);
    }

    private static void Write(string path, string source, IReadOnlyList<Sheet> sheets, IReadOnlyList<(TableRow Row, IReadOnlyList<RowReason> Reasons)> refused)
    {
        var notes = refused.Select(row => row.Row.Table).Distinct().Select(table => new RowNote(table.Sheet, table.HeadingRow, Heading))
            .Concat(refused.Select(row => new RowNote(row.Row.Table.Sheet, row.Row.Line, string.Concat(row.Reasons.Select(reason => reason.Chinese))))).ToList();
        Write(path, source, sheets, notes);
    }

    private static void Write(string path, string source, IReadOnlyList<Sheet> sheets, List<RowNote> notes)
    {
        if (notes.Count == 0) return;
        if (Path.GetFullPath(path) == Path.GetFullPath(source)) throw new Failure(new(
            $"--reasons {path} 就是要导入的文件，不能覆盖；请换一个名字。", $"--reasons {path} is the file itself. Name another one."));
        AtomicFile.Write(path, Rendered(source, sheets, notes));
    }

    private static ReadOnlySpan<byte> Rendered(string source, IReadOnlyList<Sheet> sheets, IReadOnlyList<RowNote> notes)
    {
        var file = File.ReadAllBytes(source);
        if (file.AsSpan().StartsWith("PK"u8))
        {
            using var workbook = new MemoryStream();
            NotedWorkbook.Write(file, workbook, notes);
            return workbook.ToArray();
        }
        var csv = new ArrayBufferWriter<byte>();
        NotedCsv.Write(csv, sheets[0], notes);
        return csv.WrittenSpan;
    }
}
