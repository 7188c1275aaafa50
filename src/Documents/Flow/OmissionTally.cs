using System.Text;

namespace Luoshi.Documents.Flow;

/// <summary>Counts what is left out, kind by kind, and keeps the words of the first of each.</summary>
internal sealed class OmissionTally
{
    private const int SampleLength = 40;

    private readonly Dictionary<OmissionKind, (int Count, StringBuilder Sample)> _kinds = [];

    public void Count(OmissionKind kind, ReadOnlySpan<char> words = default)
    {
        var (count, sample) = _kinds.GetValueOrDefault(kind, (0, new StringBuilder()));
        if (sample.Length == 0) sample.Append(words.Trim()[..Math.Min(words.Trim().Length, SampleLength)]);
        _kinds[kind] = (count + 1, sample);
    }

    public IReadOnlyList<Omission> Told() =>
        [.. _kinds.OrderBy(kind => kind.Key).Select(kind => new Omission(kind.Key, kind.Value.Count, kind.Value.Sample.ToString()))];
}
