namespace Luoshi.Extraction.Mending;

/// <summary>Brings digits, letters and punctuation to one width, and mends what a scanner takes for a digit.</summary>
internal static class Widths
{
    public static char Mend(char c, Neighbours near, ref bool quoteOpen) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '％' or '＋' or '／' or '＃' => (char)(c - 0xFEE0),
        '﹪' => '%',
        '．' => CharKind.IsHan(near.Before) ? '·' : '.',
        ',' => near.InThousands ? ',' : '，',
        '.' => EndsHan(near) ? '。' : '.',
        '｡' => '。',
        ':' or '∶' or '：' => CharKind.IsDigit(near.Before) && IsDigit(near.After) ? ':' : '：',
        ';' => '；',
        '!' or '！' => '！',
        '?' => '？',
        '(' => '（',
        ')' => '）',
        '"' or '＂' or '〞' => Quote(ref quoteOpen),
        '〝' => '“',
        '・' or '•' or '‧' or '∙' or '⋅' => '·',
        '~' or '〜' or '∼' => '～',
        '－' or '﹣' or '−' or '‐' or '‑' => '-',
        '–' or '―' or '─' or '━' => '—',
        'O' or 'o' or 'l' or 'I' => Slip(c, near),
        _ => c,
    };

    private static bool IsDigit(char c) => CharKind.IsDigit(c) || CharKind.IsWideDigit(c);

    private static bool EndsHan(Neighbours near) =>
        (CharKind.IsHan(near.Before) || CharKind.Closes(near.Before) || near.Before == '%') && !CharKind.IsLatin(near.After) && !IsDigit(near.After);

    private static char Quote(ref bool open)
    {
        open = !open;
        return open ? '“' : '”';
    }

    /// <summary>A letter between two digits is a digit that a scanner misread: 2O25, 1l0.</summary>
    private static char Slip(char c, Neighbours near) =>
        CharKind.IsDigit(near.Before) && IsDigit(near.After) ? c is 'O' or 'o' ? '0' : '1' : c;
}
