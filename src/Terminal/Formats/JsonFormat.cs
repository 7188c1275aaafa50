using System.Buffers;
using Luoshi.Publishing;
using Luoshi.Publishing.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>For programs: one object a reading.</summary>
internal sealed class JsonFormat(ReadingTable? only) : ReadingFormat(only)
{
    public override string Ending => ".json";

    public override void Render(Reading reading, IBufferWriter<byte> output, bool continued) =>
        ReadingJson.Write(output, reading, Only);
}
