using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>A stretch of a report made ready to be compared with another.</summary>
/// <param name="Span">Where it stands in its report.</param>
/// <param name="Text">Its words as written.</param>
/// <param name="Letters">Its words without blanks, figures and marks.</param>
/// <param name="Pairs">The pairs of neighbouring characters and what they tell.</param>
internal record Wording(Span Span, string Text, string Letters, PairSet Pairs)
{
    /// <summary>The subjects that it speaks of, in order (<see cref="Reconciling.Topics"/>).</summary>
    public int[] Topics { get; } = Reconciling.Topics.Of(Letters);

    /// <summary>The domains of these, in order.</summary>
    public int[] Domains => field ??= Reconciling.Topics.DomainsOf(Topics);

    /// <summary>Names in quotation marks and titles in 《》.</summary>
    public IReadOnlySet<string> Quoted { get; } = QuotedIn(Text);

    /// <summary>What it is about.</summary>
    public float[] Sense { get; } = Senses.Of(Pairs);

    /// <summary>Where it stands in its part: 0 at the beginning, 1 at the end.</summary>
    public float Position { get; init; }

    /// <summary>The paragraph that it stands in, by where that begins.</summary>
    public int Paragraph { get; init; }

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Ids of the headline measures that it names.</summary>
    public IReadOnlySet<string> Measures { get; init; } = new HashSet<string>();

    /// <summary>Its figures with what they measure.</summary>
    public IReadOnlyList<Measured> Measured => field ??= [.. Figures.Select(figure => new Measured(figure))];

    private static HashSet<string> QuotedIn(string text)
    {
        HashSet<string> names = [];
        for (var at = text.AsSpan().IndexOfAny('“', '《'); at >= 0 && at < text.Length;)
        {
            var end = text.IndexOf(text[at] == '“' ? '”' : '》', at);
            if (end < 0) break;
            if (end > at + 2) names.Add(text[(at + 1)..end]);
            var next = text.AsSpan(end).IndexOfAny('“', '《');
            at = next < 0 ? text.Length : end + next;
        }
        return names;
    }
}
