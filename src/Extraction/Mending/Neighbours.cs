namespace Luoshi.Extraction.Mending;

/// <summary>What stands around a character while it is mended: the mended text so far, and the rest of its line.</summary>
internal readonly ref struct Neighbours(MendedText mended, string source, int at, int end)
{
    public char Before => mended[mended.Length - 1];

    public char After
    {
        get
        {
            var next = at + 1;
            while (next < end && (CharKind.IsBlank(source[next]) || CharKind.IsInvisible(source[next])))
                next++;
            return next < end ? source[next] : '\n';
        }
    }

    /// <summary>True between digits where exactly three digits follow: 1,234.</summary>
    public bool InThousands =>
        CharKind.IsDigit(Before) && DigitsAfter() == 3;

    private int DigitsAfter()
    {
        var count = 0;
        while (at + 1 + count < end && CharKind.IsDigit(source[at + 1 + count]))
            count++;
        return count;
    }
}
