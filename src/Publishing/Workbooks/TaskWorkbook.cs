using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Workbooks;

/// <summary>
/// A reading as the workbook that a supervision office works with: main targets, the task table, all figures, and a page that
/// says what it is. The same reading gives the same bytes.
/// </summary>
public static class TaskWorkbook
{
    public static void Write(Stream output, Reading reading, ReadingTable? only = null) => WorkbookSheets.Write(output, sheets => AddSheets(sheets, reading, only));

    private static void AddSheets(WorkbookSheets sheets, Reading reading, ReadingTable? only)
    {
        var table = TaskTable.Of(reading);
        if (only is null or ReadingTable.Items)
        {
            if (table.Targets.Count > 0) sheets.Add(TargetSheet.Of(reading, table));
            sheets.Add(TaskSheet.Of(reading, table));
        }
        if (only is null or ReadingTable.Figures) sheets.Add(ReadingSheets.Figures(reading, table));
        if (only is ReadingTable.Sections) sheets.Add(ReadingSheets.Sections(reading));
        if (only is ReadingTable.Skipped) sheets.Add(ReadingSheets.Skipped(reading));
        sheets.Add(NoteSheet.Of(reading, table));
    }
}
