using System.Buffers;
using System.IO.Compression;
using Luoshi.Documents.Containers;
using UglyToad.PdfPig.Filters;

namespace Luoshi.Documents.Pdf;

/// <summary>How much the streams of a file may unpack to, each and all together.</summary>
internal sealed class UnpackBounds(BoundedParsing parsing)
{
    private const int Each = 48 << 20;

    /// <summary>No compression in use makes more than this of one byte.</summary>
    private const int MostPerByte = 4096;

    private long _left = 2 * ZipParts.UnpackedLimit;

    /// <summary>Lets a stream be unpacked if it cannot become too large.</summary>
    public void Allow(IFilter filter, ReadOnlyMemory<byte> packed)
    {
        parsing.Work.Check();
        if ((long)packed.Length * MostPerByte <= Each) return;
        if (filter is FlateFilter ? Unpacks(packed) > Each : filter is LzwFilter && packed.Length > Each / 64) throw TooSwollen();
    }

    public void Spend(int unpacked)
    {
        _left -= unpacked;
        if (unpacked > Each || _left < 0) throw TooSwollen();
    }

    private static long Unpacks(ReadOnlyMemory<byte> packed)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            // The filter passes over the two bytes of the header, whatever they are.
            using var unpacked = new DeflateStream(new ReadOnlyMemoryStream(packed[2..]), CompressionMode.Decompress);
            long length = 0;
            while (length <= Each && unpacked.Read(buffer) is var read and > 0) length += read;
            return length;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Exception TooSwollen() => parsing.Work.End(Refusal.Hostile(
        parsing.Name, $"解开后超过 {Each >> 20} MB", $"it unpacks to more than {Each >> 20} MB"));
}
