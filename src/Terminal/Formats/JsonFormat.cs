using System.Buffers;
using Luoshi.Publishing;
using Luoshi.Publishing.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>For programs: one object a reading, an array of them for several.</summary>
internal sealed class JsonFormat(ReadingTable? only) : ReadingFormat(only)
{
    public override string Ending => ".json";

    public override StreamLayout Several { get; } = new("[\n", ",\n", "]\n");

    public override void Render(Reading reading, IBufferWriter<byte> output) => ReadingJson.Write(output, reading, Only);
}
