using System.Numerics;
using System.Reflection;

namespace Luoshi.Checking.Reconciling;

/// <summary>
/// What pairs of characters are about (<c>senses.txt</c>): each stands at a point in a space in which pairs that reports use together lie
/// close, so that a promise and an answer in other words do too.
/// </summary>
internal static class Senses
{
    /// <summary>Numbers that tell where a pair stands.</summary>
    public const int Size = 32;

    /// <summary>The letter that stands for zero in the file; the letters beside it for a step less or more. No words can be made of them.</summary>
    public const char Zero = '\u0140';

    private static readonly Dictionary<int, float[]> Points = Load();

    /// <summary>Where all pairs together stand, of length one; all zeros where none is known.</summary>
    public static float[] Of(PairSet pairs)
    {
        var sum = new float[Size];
        for (var at = 0; at < pairs.Pairs.Length; at++)
            if (pairs.Weights[at] > 0 && Points.TryGetValue(pairs.Pairs[at], out var point))
                for (var k = 0; k < Size; k++) sum[k] += pairs.Weights[at] * point[k];
        return OfLengthOne(sum);
    }

    /// <summary>The middle of several points, of length one.</summary>
    public static float[] Mean(IReadOnlyList<float[]> points)
    {
        var sum = new float[Size];
        foreach (var point in points)
            for (var k = 0; k < Size; k++) sum[k] += point[k];
        return OfLengthOne(sum);
    }

    private static float[] OfLengthOne(float[] sum)
    {
        var length = MathF.Sqrt(Same(sum, sum));
        if (length > 0)
            for (var k = 0; k < Size; k++) sum[k] /= length;
        return sum;
    }

    /// <summary>Of two points of length one: 1 where they are one, about 0 where they have nothing in common.</summary>
    public static float Same(float[] one, float[] other)
    {
        var sum = Vector<float>.Zero;
        for (var k = 0; k < Size; k += Vector<float>.Count) sum += new Vector<float>(one, k) * new Vector<float>(other, k);
        return Vector.Sum(sum);
    }

    private static Dictionary<int, float[]> Load()
    {
        Dictionary<int, float[]> points = [];
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("senses.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#') continue;
            var point = new float[Size];
            for (var k = 0; k < Size; k++) point[k] = line[2 + k] - Zero;
            points[(line[0] << 16) | line[1]] = point;
        }
        return points;
    }
}
