using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Figures;

/// <summary>The words between the name of a measure and its number: 同比增长, 提高到, 达.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="ChangeEnd">Behind its change word; equal to <paramref name="Start"/> where it has none.</param>
/// <param name="Reach">True where a word of reach (到, 至, 达) carries the value to its end point.</param>
/// <param name="Direction">Which way the change word goes.</param>
/// <param name="HasChange">True where a change word stands there.</param>
internal readonly record struct Predicate(int Start, int ChangeEnd, bool Reach, Direction Direction, bool HasChange)
{
    public bool IsEmpty => !Reach && !HasChange;
}
