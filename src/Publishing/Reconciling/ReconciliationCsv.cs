using System.Buffers;
using Luoshi.Publishing.Csv;
using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary.Promises;

namespace Luoshi.Publishing.Reconciling;

/// <summary>A reconciliation as CSV in UTF-8 with a byte order mark: the columns of the workbook, a promise a row, those that are not counted below and marked.</summary>
public static class ReconciliationCsv
{
    public static void Write(IBufferWriter<byte> output, Reconciliation reconciliation, bool inEnglish = false)
    {
        var tongue = new Tongue(inEnglish);
        output.Write("\uFEFF"u8);
        new CsvRows(output, reconciliation.Plan.Document.Name).Write(
            PromiseSheet.Columns(reconciliation, tongue).Append(new Column<PromiseRow>(tongue.Say("计入", "counted"), 0, row => row.Promise.Soft ? tongue.Say("否", "no") : tongue.Say("是", "yes"))),
            PromiseRow.Of(reconciliation, tongue.IsEnglish).Concat(PromiseRow.SoftOf(reconciliation, tongue.IsEnglish)));
    }
}
