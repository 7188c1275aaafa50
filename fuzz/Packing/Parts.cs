using System.Text;

namespace Luoshi.Fuzz.Packing;

/// <summary>What an input has in the parts of a file, in an order that each format decides; those not given are empty.</summary>
internal sealed class Parts(IReadOnlyList<ReadOnlyMemory<byte>> parts, Func<ReadOnlyMemory<byte>, byte[]> read)
{
    /// <summary>The record separator of ASCII stands between parts.</summary>
    private const char Separator = '\x1E';

    /// <summary>The last part takes what is left, separators and all.</summary>
    private const int Most = 8;

    public string Text(int part) => Encoding.UTF8.GetString(Bytes(part));

    /// <summary>One character for each byte.</summary>
    public string Latin(int part) => Encoding.Latin1.GetString(Bytes(part));

    public bool Has(int part) => part < parts.Count && parts[part].Length > 0;

    public byte[] Bytes(int part) => part < parts.Count ? read(parts[part]) : [];

    public int Count => parts.Count;

    public static IReadOnlyList<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> input)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        while (parts.Count < Most - 1 && input.Span.IndexOf((byte)Separator) is var end and >= 0)
        {
            parts.Add(input[..end]);
            input = input[(end + 1)..];
        }
        return [.. parts, input];
    }

    /// <summary>Bytes beyond ASCII may be given as characters of Latin-1 where <paramref name="parts"/> hold nothing else.</summary>
    public static byte[] Join(string[] parts)
    {
        var joined = string.Join(Separator, parts);
        return joined.Any(c => c > '\xFF') ? Encoding.UTF8.GetBytes(joined) : Encoding.Latin1.GetBytes(joined);
    }
}
