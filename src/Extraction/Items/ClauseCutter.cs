using System.Buffers;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Items;

/// <summary>Cuts the paragraphs of the plan into clauses.</summary>
internal static class ClauseCutter
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(CharKind.ClauseMarks + "“”（）《》");

    public static List<Clause> Cut(MendedText text, Block block)
    {
        List<Clause> clauses = [];
        var start = block.Start;
        var depth = 0;
        var opens = true;
        for (var at = NextMark(text, block.Start, block); at < block.End; at = NextMark(text, at + 1, block))
        {
            var mark = text[at];
            if (mark is '“' or '（' or '《')
                depth++;
            else if (mark is '”' or '）' or '》')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0)
            {
                Add(clauses, text, block, start, at, opens, mark);
                opens = mark is '。' or '！' or '？' or '；';
                start = at + 1;
            }
        }

        Add(clauses, text, block, start, block.End, opens, '\n');
        return clauses;
    }

    /// <summary>Where the next mark stands; the end of the block where none does.</summary>
    private static int NextMark(MendedText text, int from, Block block)
    {
        var next = text.Slice(from, block.End).IndexOfAny(Marks);
        return next < 0 ? block.End : from + next;
    }

    private static void Add(List<Clause> clauses, MendedText text, Block block, int start, int end, bool opens, char mark)
    {
        if (start == block.Start && block.NumberEnd < end)
            start = block.NumberEnd;
        while (start < end && text[start] is '—' or ' ' or '*')
            start++;
        if (end <= start)
            return;
        clauses.Add(new Clause(block, start, end)
        {
            OpensSentence = opens,
            ClosesSentence = mark is '。' or '！' or '？' or '；' or '\n',
            Mark = mark,
        });
    }
}
