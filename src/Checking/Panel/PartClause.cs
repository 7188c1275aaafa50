using System.Text.RegularExpressions;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Panel;

/// <summary>A clause of a <see cref="PartText"/>.</summary>
/// <param name="Start">Where it begins in the words of the part.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Span">Where it stands in the text as it came.</param>
/// <param name="Sentence">Where its sentence begins in the text as it came.</param>
internal sealed partial record PartClause(int Start, int End, Span Span, int Sentence)
{
    /// <summary>Whether figures stand in it; differences in percentage points do not count, they compare (高于全省0.5个百分点).</summary>
    public bool HoldsFigures(Reading reading) =>
        reading.Figures.Any(figure => figure.Unit != "个百分点" && figure.Span.Start >= Span.Start && figure.Span.Start < Span.End);

    /// <summary>Whether its sentence tells of years after the plan year before it comes to this clause's end (到2030年, “十五五”时期).</summary>
    public bool IsOfLaterYears(Reading reading) => LaterYears().IsMatch(reading.Document.Text.AsSpan(Sentence, Span.End - Sentence));

    [GeneratedRegex("到20[0-9]{2}年|时期|今后|未来|五年|三年")]
    private static partial Regex LaterYears();
}
