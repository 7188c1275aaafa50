using Luoshi.Extraction.Figures.Quantities;
using Luoshi.Extraction.Lexicons;
using Luoshi.Extraction.Mending;
using Luoshi.Extraction.Structure;

namespace Luoshi.Extraction.Figures.Drafts;

/// <summary>Places each quantity in its sentence, clause and list.</summary>
internal sealed class DraftBuilder(MendedText text, FigureWords words)
{
    public List<Draft> Build(List<Quantity> quantities, List<Block> blocks)
    {
        var drafts = new List<Draft>(quantities.Count);
        var block = 0;
        foreach (var quantity in quantities)
        {
            while (block < blocks.Count - 1 && quantity.Start >= blocks[block].End)
                block++;
            drafts.Add(Place(quantity, blocks[block], drafts.Count > 0 ? drafts[^1] : null));
        }

        return drafts;
    }

    private Draft Place(Quantity quantity, Block block, Draft? before)
    {
        var draft = new Draft(quantity, block);
        var near = before is not null && before.Block == block ? before : null;
        draft.ClauseStart = Back(quantity.Start, near?.End ?? block.Start, clause: true) ?? near?.ClauseStart ?? block.Start;
        draft.SentenceStart = Back(quantity.Start, near?.End ?? block.Start, clause: false) ?? near?.SentenceStart ?? block.Start;
        draft.ClauseEnd = near is not null && near.ClauseEnd > quantity.End ? near.ClauseEnd : Forward(quantity.End, block.End);
        draft.SuffixEnd = quantity.End + words.BoundsAfter.Match(text.Chars, quantity.End);
        draft.LeftStart = draft.ClauseStart;
        if (text[quantity.Start - 1] == '“' && text[quantity.End] == '”')
            draft.Edge = quantity.Start - 1;
        if (before is not null && before.Start >= draft.SentenceStart)
        {
            draft.Previous = before;
            if (before.SuffixEnd > draft.ClauseStart)
                Join(draft, before);
        }

        return draft;
    }

    private void Join(Draft draft, Draft before)
    {
        draft.LeftStart = Math.Max(before.SuffixEnd, draft.ClauseStart);
        var at = draft.LeftStart;
        while (at < draft.Start && text[at] is '、' or '和' or '与' or '及' or ':' or '以' && (text[at] != '以' || text[at + 1] == '及'))
            at++;
        draft.Listed = at > draft.LeftStart;
        draft.LeftStart = at;
    }

    /// <summary>Where the clause or sentence around <paramref name="at"/> begins; null where it begins before <paramref name="floor"/>.</summary>
    private int? Back(int at, int floor, bool clause)
    {
        var depth = 0;
        for (var i = at - 1; i >= floor; i--)
        {
            var c = text[i];
            if (c == '）')
                depth++;
            else if (c == '（')
            {
                if (depth == 0 && clause)
                    return i + 1;
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0 && (clause ? CharKind.CutsClause(c) : c is '。' or '！' or '？' or '；'))
                return i + 1;
        }

        return null;
    }

    private int Forward(int at, int ceiling)
    {
        var depth = 0;
        for (var i = at; i < ceiling; i++)
        {
            depth += text[i] == '（' ? 1 : 0;
            if (CharKind.CutsClause(text[i]) || (text[i] == '）' && --depth < 0))
                return i;
        }

        return ceiling;
    }
}
