using System.Buffers;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing;

/// <summary>
/// The reasons of a reading as one line, <c>bound.min:突破; nature.rate:增长; part.plan</c>: rule and words with a colon, the
/// rule alone where it stands on no words. Long lines borrow their buffer and give it back on disposal.
/// </summary>
internal ref struct ReasonLine : IDisposable
{
    private readonly Span<char> _buffer;
    private char[]? _borrowed;
    private int _length;

    public ReasonLine(ReadOnlySpan<Reason> reasons, Document document, Span<char> room)
    {
        var needed = LengthOf(reasons);
        _buffer = needed <= room.Length ? room : _borrowed = ArrayPool<char>.Shared.Rent(needed);
        for (var index = 0; index < reasons.Length; index++)
        {
            if (index > 0) Append("; ");
            Append(reasons[index].Rule);
            if (reasons[index].Words.Length == 0) continue;
            Append(":");
            Append(document.Slice(reasons[index].Words));
        }
    }

    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    public static string Of(Cited cited, Document document)
    {
        using var line = new ReasonLine(cited.Why.AsSpan(), document, stackalloc char[512]);
        return line.Text.ToString();
    }

    public void Dispose()
    {
        if (_borrowed is not null) ArrayPool<char>.Shared.Return(_borrowed);
        _borrowed = null;
    }

    private static int LengthOf(ReadOnlySpan<Reason> reasons)
    {
        var sum = 0;
        for (var index = 0; index < reasons.Length; index++) sum += reasons[index].Rule.Length + reasons[index].Words.Length + 3;
        return sum;
    }

    private void Append(ReadOnlySpan<char> words)
    {
        words.CopyTo(_buffer[_length..]);
        _length += words.Length;
    }
}
