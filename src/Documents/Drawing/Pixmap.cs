using System.Buffers.Text;

namespace Luoshi.Documents.Drawing;

/// <summary>The image that a painter hands over: three numbers as text, then the pixels (PPM, P6).</summary>
internal static class Pixmap
{
    /// <summary>The image; null where it is none, or not all of it is there.</summary>
    public static PageImage? Read(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("P6"u8)) return null;
        var rest = bytes[2..];
        if (!TryTake(ref rest, out var width) || !TryTake(ref rest, out var height) || !TryTake(ref rest, out var most) || most != 255) return null;
        var size = 3L * width * height;
        return size > 0 && rest.Length - 1 >= size ? new(width, height, rest.Slice(1, (int)size).ToArray()) : null;
    }

    private static bool TryTake(ref ReadOnlyMemory<byte> bytes, out int number)
    {
        bytes = bytes.TrimStart(" \n\r\t"u8);
        if (!Utf8Parser.TryParse(bytes.Span, out number, out var read)) return false;
        bytes = bytes[read..];
        return number > 0;
    }
}
