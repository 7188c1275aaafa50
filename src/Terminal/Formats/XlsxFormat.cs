using System.Buffers;
using Luoshi.Publishing;
using Luoshi.Publishing.Workbooks;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>For the supervision office: the task table as a workbook, one file a report.</summary>
internal sealed class XlsxFormat(ReadingTable? only) : ReadingFormat(only)
{
    public override string Ending => ".xlsx";

    public override StreamLayout Several { get; } = new();

    public override void Render(Reading reading, IBufferWriter<byte> output)
    {
        using var workbook = new MemoryStream();
        TaskWorkbook.Write(workbook, reading, Only);
        output.Write(workbook.GetBuffer().AsSpan(0, (int)workbook.Length));
    }
}
