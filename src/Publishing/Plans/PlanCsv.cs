using System.Buffers;
using Luoshi.Ledger.Plans;
using Luoshi.Publishing.Csv;
using Luoshi.Publishing.Tables;

namespace Luoshi.Publishing.Plans;

/// <summary>A plan as CSV in UTF-8 with a byte order mark: all lists under one another, each number with the mark of its list.</summary>
public static class PlanCsv
{
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<PlanTask> tasks, PlanSheetOrder order)
    {
        output.Write("\uFEFF"u8);
        var columns = PlanColumns.Of(order, themes: true).Select(column => column.Column).Skip(1)
            .Prepend(new Column<PlanTask>("序号", 0, task => task.Number.ToString()));
        new CsvRows(output, null).Write(columns, tasks.Where(PlanSheets.IsShown));
    }
}
