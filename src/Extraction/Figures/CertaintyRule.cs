using System.Collections.Immutable;
using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>Says which characters of a figure were recognized on an image without being sure; it decides nothing.</summary>
internal static class CertaintyRule
{
    public static ImmutableArray<Reason> Apply(Layout layout, Span figure, ImmutableArray<Reason> why) => layout.CertaintyOf(figure) >= Layout.Sure
        ? why
        : [.. why, .. layout.UnsureIn(figure).Select(word => new Reason("scan.unsure", word.Span))];
}
