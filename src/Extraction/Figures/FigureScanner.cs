using System.Buffers;
using Luoshi.Extraction.Figures.Quantities;
using Luoshi.Extraction.Figures.Traps;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>One pass over the mended text: every run of digits becomes a quantity or is skipped with a reason.</summary>
internal sealed class FigureScanner(MendedText text, FigureWords words)
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十百千万亿两");

    private readonly SkipRules _skips = new(words);
    private readonly QuantityReader _arabic = new(words);
    private readonly ChineseQuantities _chinese = new(words);

    public List<Quantity> Quantities { get; } = new(256);

    public List<Trap> Traps { get; } = new(64);

    public void Scan(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            var at = Numbering(block);
            while (at < block.End)
            {
                var next = text.Slice(at, block.End).IndexOfAny(Numerals);
                if (next < 0)
                    break;
                at = Take(at + next);
            }
        }
    }

    private int Numbering(Block block)
    {
        for (var at = block.Start; at < block.NumberEnd; at++)
            if (CharKind.IsDigit(text[at]))
            {
                var end = at;
                while (CharKind.IsDigit(text[end]))
                    end++;
                Traps.Add(new Trap(at, end, SkipReason.Section));
                break;
            }

        return block.NumberEnd;
    }

    private int Take(int at)
    {
        var chars = text.Chars;
        Quantity? before = Quantities.Count > 0 ? Quantities[^1] : null;
        if (!CharKind.IsDigit(chars[at]))
        {
            if (_chinese.Read(chars, at, before, out var end) is { } counted)
                Quantities.Add(counted);
            return end;
        }

        if (_skips.Read(chars, at) is { } trap)
            return Skip(trap);
        if (_arabic.Read(chars, at, before) is { } quantity)
        {
            Quantities.Add(quantity);
            return quantity.End;
        }

        return Skip(new Trap(at, NumeralReader.Digits(chars, at, out _), Unread(chars, at)));
    }

    private int Skip(Trap trap)
    {
        var taken = Math.Max(
            Quantities.Count > 0 ? Quantities[^1].End : 0,
            Traps.Count > 0 ? Traps[^1].End : 0);
        Traps.Add(trap with { Start = Math.Max(trap.Start, taken) });
        return trap.End;
    }

    /// <summary>Digits without a unit: the number of a line, a long code, else part of a name.</summary>
    private static SkipReason Unread(ReadOnlySpan<char> chars, int at)
    {
        var head = at;
        while (head > 0 && chars[head - 1] is '—' or '-')
            head--;
        if (head == 0 || chars[head - 1] == '\n')
            return SkipReason.Section;
        return NumeralReader.Digits(chars, at, out _) - at >= 5 ? SkipReason.Code : SkipReason.Name;
    }
}
