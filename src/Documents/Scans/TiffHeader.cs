using System.Buffers.Binary;

namespace Luoshi.Documents.Scans;

/// <summary>Reads the directories of a TIFF file, one for each image.</summary>
internal ref struct TiffHeader
{
    private const int Entry = 12;
    private const int Byte = 1;
    private const int Short = 3;
    private const float CentimetresPerInch = 2.54f;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly bool _little;

    private TiffHeader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _little = bytes[0] == (byte)'I';
    }

    /// <param name="bytes">The file.</param>
    /// <param name="most">How many images to read at most; a chain of directories may lead in a circle.</param>
    public static IReadOnlyList<PictureSize> Read(ReadOnlySpan<byte> bytes, int most)
    {
        var header = new TiffHeader(bytes);
        var pages = new List<PictureSize>();
        var seen = new HashSet<long>();
        for (var at = header.Long(4); at != 0 && seen.Add(at) && pages.Count < most;)
        {
            if (at + 2 > bytes.Length || at + 2 + header.Word(at) * Entry + 4 > bytes.Length) return [];
            pages.Add(header.Image(at + 2, header.Word(at)));
            at = header.Long(at + 2 + header.Word(at) * Entry);
        }
        return pages;
    }

    private readonly PictureSize Image(long at, int entries)
    {
        var image = default(PictureSize);
        var inCentimetres = false;
        for (var end = at + entries * Entry; at < end; at += Entry)
            switch (Word(at))
            {
                case 256:
                    image = image with { Width = Value(at) };
                    break;
                case 257:
                    image = image with { Height = Value(at) };
                    break;
                case 282:
                    image = image with { Declared = Ratio(Long(at + 8)) };
                    break;
                case 296:
                    inCentimetres = Value(at) == 3;
                    break;
            }
        return inCentimetres ? image with { Declared = image.Declared * CentimetresPerInch } : image;
    }

    private readonly int Value(long at) => Word(at + 2) switch
    {
        Byte => _bytes[(int)at + 8],
        Short => Word(at + 8),
        _ => (int)Math.Min(int.MaxValue, Long(at + 8)),
    };

    private readonly float Ratio(long at) => Long(at + 4) is > 0 and var below ? (float)Long(at) / below : 0;

    private readonly int Word(long at) =>
        at + 2 > _bytes.Length ? 0 : _little ? BinaryPrimitives.ReadUInt16LittleEndian(_bytes[(int)at..]) : BinaryPrimitives.ReadUInt16BigEndian(_bytes[(int)at..]);

    private readonly long Long(long at) =>
        at + 4 > _bytes.Length ? 0 : _little ? BinaryPrimitives.ReadUInt32LittleEndian(_bytes[(int)at..]) : BinaryPrimitives.ReadUInt32BigEndian(_bytes[(int)at..]);
}
