using Luoshi.Extraction.Sentences;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reports;

/// <summary>A reading as the rules look at it: sentence by sentence, each with its figures.</summary>
internal sealed class NumberedReport
{
    public NumberedReport(Reading reading)
    {
        Reading = reading;
        Sentences = [.. Numbered(reading)];
    }

    public Reading Reading { get; }

    public IReadOnlyList<NumberedSentence> Sentences { get; }

    private static IEnumerable<NumberedSentence> Numbered(Reading reading)
    {
        var next = 0;
        foreach (var sentence in SentenceCutter.Cut(reading.Document))
        {
            List<Number> numbers = [];
            for (; next < reading.Figures.Count && reading.Figures[next].Span.Start < sentence.Span.End; next++)
                if (IsReckonable(reading.Figures[next]) && reading.Figures[next].Span.Start >= sentence.Span.Start && reading.Figures[next].Span.End <= sentence.Span.End)
                    numbers.Add(NumberIn(sentence, reading.Figures[next]));
            yield return new(sentence, numbers, PartAt(reading, sentence.Span.Start));
        }
    }

    /// <summary>Beyond these no report counts anything, and quotients would leave the range of decimals.</summary>
    private static bool IsReckonable(Figure figure) => IsReckonable(figure.Value) && IsReckonable(figure.Value2 ?? 0);

    private static bool IsReckonable(decimal value) => Math.Abs(value) < 1e17m && Math.Round(value, 8) == value;

    private static Number NumberIn(Sentence sentence, Figure figure)
    {
        var (start, end) = (sentence.IndexOf(figure.Span.Start), sentence.IndexOf(figure.Span.End));
        return new(figure, start, end, sentence.Words[start..end].Replace(" ", ""));
    }

    private static Part PartAt(Reading reading, int offset)
    {
        var part = Part.Front;
        foreach (var section in reading.Sections)
            if (section.Span.Contains(offset)) part = section.Part;
        return part;
    }
}
