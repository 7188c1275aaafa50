using System.Text;
using Luoshi.Checking.Reconciling;
using Luoshi.Extraction.Tests;
using Luoshi.Vocabulary;

namespace Luoshi.Fitting;

/// <summary>
/// Makes <c>senses.txt</c>: counts which pairs of characters stand near each other in many reports, and finds the few directions in which most of what
/// ties them together can be told (the greatest eigenvectors of their pointwise mutual information).
/// </summary>
internal sealed class SenseMaker
{
    private const int LeastPlaces = 5, LeastClauses = 20, Window = 3, Rounds = 12;

    private readonly List<List<int[]>> _sentences = [];
    private readonly Dictionary<int, (HashSet<string> Places, int Clauses)> _held = [];

    /// <param name="readings">Of many places, those held out left aside.</param>
    public SenseMaker(IEnumerable<Reading> readings)
    {
        foreach (var reading in readings)
            foreach (var part in (Part[])[Part.Review, Part.Plan])
                Add(ClauseCutter.Cut(reading, part), reading.Report.Place ?? reading.Document.Name);
    }

    public void Write()
    {
        var words = _held.Where(entry => entry.Value.Places.Count >= LeastPlaces && entry.Value.Clauses >= LeastClauses).Select(entry => entry.Key).Order().ToArray();
        var rows = Tied(words);
        var points = Greatest(rows, words.Length);
        var text = new StringBuilder("# Written by tests/Fitting: where pairs of characters that reports use together stand, a letter a direction (Senses.cs).\n");
        for (var at = 0; at < words.Length; at++)
        {
            var length = Math.Sqrt(points[at].Sum(value => value * value));
            if (length < 1e-9) continue;
            text.Append((char)(words[at] >> 16)).Append((char)(words[at] & 0xFFFF));
            foreach (var value in points[at]) text.Append((char)(Senses.Zero + Math.Clamp((int)Math.Round(value / length * 60), -40, 40)));
            text.Append('\n');
        }
        File.WriteAllText(Checkout.At("src", "Checking", "Reconciling", "senses.txt"), text.ToString());
    }

    private void Add(List<Clause> clauses, string place)
    {
        foreach (var sentence in clauses.GroupBy(clause => clause.Sentence))
        {
            var pairs = sentence.Select(clause => Rarity.PairsOf(clause.Letters)).ToList();
            _sentences.Add(pairs);
            foreach (var pair in pairs.SelectMany(clause => clause))
            {
                var (places, count) = _held.TryGetValue(pair, out var held) ? held : ([], 0);
                places.Add(place);
                _held[pair] = (places, count + 1);
            }
        }
    }

    /// <summary>For each word those that stand near it more often than chance would have it, and by how much.</summary>
    private List<(int Other, float Tie)>[] Tied(int[] words)
    {
        var numbers = words.Select((word, at) => (word, at)).ToDictionary(entry => entry.word, entry => entry.at);
        var near = new Dictionary<int, float>[words.Length];
        for (var at = 0; at < near.Length; at++) near[at] = [];
        foreach (var sentence in _sentences)
            for (var from = 0; from < sentence.Count; from++)
                for (var to = from; to < Math.Min(sentence.Count, from + Window); to++)
                    Count(near, numbers, sentence[from], sentence[to], from == to ? 1 : 0.5f);
        var totals = near.Select(row => Math.Pow(row.Values.Sum(), 0.75)).ToArray();
        var (all, sums) = (totals.Sum(), near.Select(row => (double)row.Values.Sum()).ToArray());
        return [.. near.Select((row, at) => row.Select(entry => (entry.Key, (float)Math.Log(entry.Value * all / (sums[at] * totals[entry.Key]))))
            .Where(entry => entry.Item2 > 0 && near[at][entry.Key] >= 2).ToList())];
    }

    private static void Count(Dictionary<int, float>[] near, Dictionary<int, int> numbers, int[] left, int[] right, float weight)
    {
        foreach (var one in left)
        {
            if (!numbers.TryGetValue(one, out var from)) continue;
            foreach (var other in right)
            {
                // Pairs that share a character are of one word: that they stand together tells nothing.
                if (one == other || (one & 0xFFFF) == other >> 16 || (other & 0xFFFF) == one >> 16 || !numbers.TryGetValue(other, out var to)) continue;
                near[from][to] = near[from].GetValueOrDefault(to) + weight;
                if (!ReferenceEquals(left, right)) near[to][from] = near[to].GetValueOrDefault(from) + weight;
            }
        }
    }

    /// <summary>Subspace iteration: a few directions are turned by the ties again and again, and kept at right angles.</summary>
    private static double[][] Greatest(List<(int Other, float Tie)>[] rows, int count)
    {
        var chance = new Random(1);
        var points = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, Senses.Size).Select(_ => chance.NextDouble() - 0.5).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            points = [.. rows.Select(row => Turned(row, points))];
            if (round < Rounds - 1) SetAtRightAngles(points);
        }
        // The last turn leaves each direction as long as what it tells; its root balances strong and weak ones.
        for (var k = 0; k < Senses.Size; k++)
        {
            var length = Math.Sqrt(points.Sum(point => point[k] * point[k]));
            foreach (var point in points) point[k] /= Math.Sqrt(length);
        }
        return points;
    }

    private static double[] Turned(List<(int Other, float Tie)> row, double[][] points)
    {
        var sum = new double[Senses.Size];
        foreach (var (other, tie) in row)
            for (var k = 0; k < Senses.Size; k++) sum[k] += tie * points[other][k];
        return sum;
    }

    private static void SetAtRightAngles(double[][] points)
    {
        for (var k = 0; k < Senses.Size; k++)
        {
            for (var before = 0; before < k; before++)
            {
                var shared = points.Sum(point => point[k] * point[before]);
                foreach (var point in points) point[k] -= shared * point[before];
            }
            var length = Math.Sqrt(points.Sum(point => point[k] * point[k]));
            foreach (var point in points) point[k] /= length;
        }
    }
}
