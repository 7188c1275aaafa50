using System.Buffers;
using Luoshi.Publishing;
using Luoshi.Publishing.Csv;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>For spreadsheets and statistics: one table, the figures unless another is asked for.</summary>
internal sealed class CsvFormat(ReadingTable? only) : ReadingFormat(only ?? ReadingTable.Figures)
{
    public override string Ending => ".csv";

    public override StreamLayout Several { get; } = new(OneHead: true);

    public override void Render(Reading reading, IBufferWriter<byte> output) =>
        ReadingCsv.Write(output, reading, Only ?? ReadingTable.Figures);
}
