using System.Buffers;

namespace Luoshi.Publishing.Scoreboards.OpenData;

/// <summary>A public table that can be taken away, in the same columns whatever the format.</summary>
public interface IOpenTable
{
    /// <summary>One object for each row; what is not known is left out.</summary>
    void WriteJson(IBufferWriter<byte> output);

    /// <summary>UTF-8 with a byte order mark. No cell begins as a formula does.</summary>
    void WriteCsv(IBufferWriter<byte> output);

    void WriteWorkbook(Stream output);
}
