using Luoshi.Extraction.Figures.Quantities;
using Luoshi.Extraction.Structure;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures.Drafts;

/// <summary>A quantity on its way to a figure: where it stands in its sentence, and what the rules have found so far.</summary>
internal sealed class Draft(Quantity quantity, Block block)
{
    public Quantity Quantity { get; } = quantity;

    public Block Block { get; } = block;

    public int Start => Quantity.Start;

    public int End => Quantity.End;

    /// <summary>Where the words before it end: the number's start, or the quote that opens before it.</summary>
    public int Edge { get; set; } = quantity.Start;

    public int SentenceStart { get; set; }

    public int ClauseStart { get; set; }

    public int ClauseEnd { get; set; }

    /// <summary>Offset behind a bound word that follows the unit.</summary>
    public int SuffixEnd { get; set; }

    /// <summary>Where the words that belong to this figure alone begin: behind the figure before it in the clause.</summary>
    public int LeftStart { get; set; }

    /// <summary>Where its predicate (同比增长, 达到) begins; the name of the measure lies before.</summary>
    public int PredicateStart { get; set; }

    /// <summary>The figure before it in the same sentence; null for the first.</summary>
    public Draft? Previous { get; set; }

    /// <summary>True where only 、 or 和 parts it from the figure before.</summary>
    public bool Listed { get; set; }

    /// <summary>Where the noun counted ends, for a figure that is named by what stands behind it; else 0.</summary>
    public int FollowEnd { get; set; }

    /// <summary>What stands before a figure that is named by what follows, without verbs: its topic.</summary>
    public string Topic { get; set; } = "";

    public Bound Bound { get; set; }

    public bool Strict { get; set; }

    public Nature Nature { get; set; }

    public Direction Direction { get; set; }

    public Role Role { get; set; }

    public int? Year { get; set; }

    public string Measure { get; set; } = "";

    public string Subject { get; set; } = "";

    /// <summary>True where the subject is a named place or works, which stays that of the sentence.</summary>
    public bool Named { get; set; }

    public int Group { get; set; }

    /// <summary>Rules that fired, with their words in mended offsets.</summary>
    public List<Reason> Why { get; } = new(4);

    public bool IsPercent => Quantity.Unit is "%" or "‰";

    public bool IsPoint => Quantity.Unit is "个百分点" or "百分点" or "个千分点" or "千分点" or "个点";

    public void Because(string rule, int start, int end) => Why.Add(new Reason(rule, new Span(start, end)));
}
