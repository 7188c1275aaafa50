using Luoshi.Checking.Measures;
using Luoshi.Vocabulary;

namespace Luoshi.Checking.Reconciling;

/// <summary>A figure with what it measures made ready to be compared.</summary>
internal sealed class Measured(Figure figure)
{
    private readonly HeadlineMeasure? _headline = HeadlineMeasures.Named(figure.Measure);
    private readonly int[] _pairs = Rarity.PairsOf(figure.Measure + figure.Subject);

    public Figure Figure => figure;

    /// <summary>Whether each measure names a subject that the other does not (<see cref="Topics"/>): industry against new industries, a share of tourism against one of services.</summary>
    public bool IsOfOtherSubject(Measured other) =>
        !(_headline is not null && _headline == other._headline) && !Array.TrueForAll(Subjects, subject => Topics.Hold(other.Subjects, subject)) && !Array.TrueForAll(other.Subjects, subject => Topics.Hold(Subjects, subject));

    private int[] Subjects => field ??= Topics.Of(figure.Measure + figure.Subject);

    /// <summary>How far two figures are of one measure, between 0 and 1.</summary>
    public double Alike(Measured other)
    {
        if (_headline is not null && other._headline is not null) return _headline == other._headline ? 1 : 0;
        if (_pairs.Length == 0 || other._pairs.Length == 0) return 0;
        var shared = 0;
        foreach (var pair in _pairs)
            if (Array.BinarySearch(other._pairs, pair) >= 0) shared++;
        return (double)shared / Math.Min(_pairs.Length, other._pairs.Length);
    }
}
