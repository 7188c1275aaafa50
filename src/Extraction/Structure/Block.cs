using Luoshi.Extraction.Mending;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Structure;

/// <summary>A paragraph in its place: the part and section it belongs to, and where its own heading ends.</summary>
internal sealed class Block(Paragraph paragraph)
{
    public int Start { get; } = paragraph.Start;

    public int End { get; } = paragraph.End;

    /// <summary>Offset behind a bold lead that opens the paragraph.</summary>
    public int BoldEnd { get; } = paragraph.BoldEnd;

    public bool Marked { get; } = paragraph.Marked;

    /// <summary>The style of the number that opens it.</summary>
    public Numbering Numbering { get; set; }

    /// <summary>Offset behind that number.</summary>
    public int NumberEnd { get; set; }

    /// <summary>Offset behind the heading or lead sentence; equal to <see cref="Start"/> for a paragraph that is only body.</summary>
    public int HeadingEnd { get; set; }

    /// <summary>Nesting of its heading, 1 for a chapter; 0 where it has none.</summary>
    public int Level { get; set; }

    public Part Part { get; set; }

    /// <summary>The chapter heading it stands under; itself for a chapter, null before the first.</summary>
    public Block? Chapter { get; set; }

    /// <summary>Index of the innermost section it stands in, or -1.</summary>
    public int Section { get; set; } = -1;

    /// <summary>The year that its opening or its chapter sets its aims for; null where that is the plan year. Known once asked.</summary>
    public int? Period { get; set; }

    public bool HasPeriod { get; set; }

    public bool IsHeadingOnly => Level > 0 && HeadingEnd >= End;
}
