using System.Buffers;
using System.Text;

namespace Luoshi.Bench.Reading;

/// <summary>
/// The least that any reader of figures does: decode the bytes and find every run of digits and numerals, both vectorised, in a
/// buffer used again and again.
/// </summary>
internal sealed class Floor(int longest)
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿");

    private readonly char[] _buffer = new char[longest];

    /// <summary>How many runs there are.</summary>
    public int Count(byte[] file)
    {
        ReadOnlySpan<char> rest = _buffer.AsSpan(0, Encoding.UTF8.GetChars(file, _buffer));
        var runs = 0;
        for (var at = rest.IndexOfAny(Numerals); at >= 0; at = rest.IndexOfAny(Numerals))
        {
            runs++;
            var end = rest[at..].IndexOfAnyExcept(Numerals);
            if (end < 0) break;
            rest = rest[(at + end)..];
        }
        return runs;
    }
}
