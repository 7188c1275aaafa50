using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Items;

/// <summary>Cuts the paragraphs of the plan into clauses.</summary>
internal static class ClauseCutter
{
    public static List<Clause> Cut(MendedText text, Block block)
    {
        List<Clause> clauses = [];
        var start = block.Start;
        var depth = 0;
        var opens = true;
        for (var at = block.Start; at < block.End; at++)
        {
            var c = text[at];
            if (c is '“' or '（' or '《')
                depth++;
            else if (c is '”' or '）' or '》')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && CharKind.CutsClause(c))
            {
                Add(clauses, text, block, start, at, opens, c);
                opens = c is '。' or '！' or '？' or '；';
                start = at + 1;
            }
        }

        Add(clauses, text, block, start, block.End, opens, '\n');
        return clauses;
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
