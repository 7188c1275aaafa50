using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Inspecting;

/// <summary>How much of a document was recognized on images.</summary>
/// <param name="Pages">Pages on which words were.</param>
/// <param name="Unsure">Words of which recognition was not sure.</param>
internal readonly record struct RecognizedWords(int Pages, int Unsure)
{
    public static RecognizedWords Of(Layout layout)
    {
        var recognized = layout.Words.Where(word => word.Certainty < 1).ToList();
        return new(
            recognized.Select(word => layout.PageAt(word.Span.Start)?.Number).Distinct().Count(),
            recognized.Count(word => word.Certainty < Layout.Sure));
    }
}
