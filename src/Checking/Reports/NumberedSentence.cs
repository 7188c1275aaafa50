using Luoshi.Checking.Measures;
using Luoshi.Extraction.Sentences;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reports;

/// <summary>A sentence with the figures that stand in it.</summary>
internal sealed class NumberedSentence(Sentence sentence, IReadOnlyList<Number> numbers, Part part)
{
    public string Words => sentence.Words;

    public IReadOnlyList<Number> Numbers => numbers;

    /// <summary>The part of the report it stands in.</summary>
    public Part Part => part;

    /// <summary>Whether it gives main figures of the place as a whole: such sentences name several of them.</summary>
    public bool ListsHeadlines => numbers.Select(number => number.Headline).OfType<HeadlineMeasure>().Distinct().Count() >= 3;

    public Span SpanOf(int start, int end) => sentence.SpanOf(start, end);

    /// <summary>The words between a number and the one before it, or the sentence's start.</summary>
    public ReadOnlySpan<char> Before(int index) => Words.AsSpan(StartBefore(index)..numbers[index].Start);

    /// <summary>The words between a number and the next, or the sentence's end.</summary>
    public ReadOnlySpan<char> After(int index) =>
        Words.AsSpan(numbers[index].End..(index + 1 < numbers.Count ? numbers[index + 1].Start : Words.Length));

    private int StartBefore(int index) => index > 0 ? numbers[index - 1].End : 0;
}
