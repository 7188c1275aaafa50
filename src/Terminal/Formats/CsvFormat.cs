using System.Buffers;
using Luoshi.Publishing;
using Luoshi.Publishing.Csv;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>For spreadsheets and statistics: one table, the figures unless another is asked for.</summary>
internal sealed class CsvFormat(ReadingTable? only) : ReadingFormat(only)
{
    public override string Ending => ".csv";

    public override void Render(Reading reading, IBufferWriter<byte> output, bool continued) =>
        ReadingCsv.Write(output, reading, Only ?? ReadingTable.Figures, continued);
}
