using Luoshi.Vocabulary;

namespace Luoshi.Fuzz.Laws;

/// <summary>Nothing is dropped in silence: every digit, half-width or full-width, is in a figure or in a skipped run.</summary>
internal static class DigitLaw
{
    public static void Hold(Reading reading)
    {
        var told = new bool[reading.Document.Text.Length];
        foreach (var figure in reading.Figures) Mark(told, figure.Span);
        foreach (var skipped in reading.Skipped) Mark(told, skipped.Span);
        for (var at = 0; at < told.Length; at++)
            Law.Require(told[at] || !IsDigit(reading.Document.Text[at]), $"every digit is in a figure or skipped: {at}");
    }

    private static void Mark(bool[] told, Span span) => told.AsSpan(span.Start, span.Length).Fill(true);

    private static bool IsDigit(char sign) => char.IsAsciiDigit(sign) || sign is >= '０' and <= '９';
}
