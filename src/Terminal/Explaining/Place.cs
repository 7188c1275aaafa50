using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Explaining;

/// <summary>What a reading holds at one offset of the text.</summary>
/// <param name="Offset">The offset asked for.</param>
/// <param name="Section">Index of the innermost section around it, or -1.</param>
/// <param name="Figure">The figure that covers it.</param>
/// <param name="Skipped">The digits there that are no figure.</param>
/// <param name="Item">The work item that covers it.</param>
internal sealed record Place(int Offset, int Section, Figure? Figure, Skipped? Skipped, WorkItem? Item)
{
    public static Place Of(Reading reading, int offset) => new(
        offset,
        InnermostSection(reading, offset),
        reading.Figures.FirstOrDefault(figure => figure.Span.Contains(offset)),
        reading.Skipped.Where(skipped => skipped.Span.Contains(offset)).Select(skipped => (Skipped?)skipped).FirstOrDefault(),
        reading.Items.FirstOrDefault(item => item.Span.Contains(offset)));

    /// <summary>The narrowest thing there: what the sentence is shown around.</summary>
    public Span Span => Figure?.Span ?? Skipped?.Span ?? Item?.Span ?? new Span(Offset, Offset + 1);

    private static int InnermostSection(Reading reading, int offset)
    {
        var innermost = -1;
        for (var index = 0; index < reading.Sections.Count; index++)
            if (reading.Sections[index].Span.Contains(offset))
                innermost = index;
        return innermost;
    }
}
