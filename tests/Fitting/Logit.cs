namespace Luoshi.Fitting;

/// <summary>
/// Fits a choice among options and "none of them" (a conditional logit): the likelihood that what is chosen is right is made greatest,
/// less a penalty on large weights. With one option an example it is the usual logistic regression. The same examples give the same weights.
/// </summary>
internal sealed class Logit
{
    private const int Steps = 700;
    private const double Pace = 0.05;

    private readonly IReadOnlyList<Example> _examples;
    private readonly double _penalty;
    private readonly double[] _scale;
    private readonly int _count;
    private readonly double[][][] _options;

    private Logit(IReadOnlyList<Example> examples, double penalty)
    {
        (_examples, _penalty, _count) = (examples, penalty, examples[0].Options[0].Length);
        _scale = ScaleOf(examples, _count);
        _options = [.. examples.Select(example => example.Options.Select(Scaled).ToArray())];
    }

    /// <returns>One weight a number of an option, and last what every option starts from.</returns>
    public static double[] Fit(IReadOnlyList<Example> examples, double penalty) => new Logit(examples, penalty).Fit();

    private double[] Fit()
    {
        var (weights, mean, spread) = (new double[_count + 1], new double[_count + 1], new double[_count + 1]);
        for (var step = 1; step <= Steps; step++)
        {
            var slope = Slope(weights);
            var pace = Pace * Math.Sqrt(1 - Math.Pow(0.999, step)) / (1 - Math.Pow(0.9, step)) * (step > Steps / 2 ? 0.2 : 1);
            for (var at = 0; at <= _count; at++)
            {
                mean[at] = 0.9 * mean[at] + 0.1 * slope[at];
                spread[at] = 0.999 * spread[at] + 0.001 * slope[at] * slope[at];
                weights[at] -= pace * mean[at] / (Math.Sqrt(spread[at]) + 1e-8);
            }
        }
        for (var at = 0; at < _count; at++) weights[at] *= _scale[at];
        return weights;
    }

    private double[] Slope(double[] weights)
    {
        var slope = new double[_count + 1];
        for (var at = 0; at < _examples.Count; at++) Add(_examples[at], _options[at], weights, slope);
        for (var at = 0; at < _count; at++) slope[at] += _penalty * weights[at];
        return slope;
    }

    /// <summary>For each option how likely it is chosen, less how likely it is where the choice is known to be right.</summary>
    private void Add(Example example, double[][] options, double[] weights, double[] slope)
    {
        Span<double> odds = stackalloc double[options.Length];
        var (all, right) = (1d, 0d);
        for (var at = 0; at < odds.Length; at++)
        {
            odds[at] = Math.Exp(Math.Min(30, Sum(options[at], weights)));
            all += odds[at];
            if (example.Right[at]) right += odds[at];
        }
        for (var at = 0; at < odds.Length; at++)
        {
            var excess = example.Share * (odds[at] / all - (example.Right[at] ? odds[at] / right : 0));
            if (Math.Abs(excess) < 1e-9) continue;
            for (var k = 0; k < _count; k++) slope[k] += excess * options[at][k];
            slope[_count] += excess;
        }
    }

    private double Sum(double[] option, double[] weights)
    {
        var sum = weights[_count];
        for (var at = 0; at < option.Length; at++) sum += weights[at] * option[at];
        return sum;
    }

    private double[] Scaled(float[] option)
    {
        var scaled = new double[_count];
        for (var at = 0; at < _count; at++) scaled[at] = option[at] * _scale[at];
        return scaled;
    }

    /// <summary>One over the spread of each number, so that the penalty falls on all alike.</summary>
    private static double[] ScaleOf(IReadOnlyList<Example> examples, int count)
    {
        var rows = examples.SelectMany(example => example.Options).ToList();
        return [.. Enumerable.Range(0, count).Select(at =>
        {
            var mean = rows.Average(row => row[at]);
            var spread = Math.Sqrt(rows.Average(row => (row[at] - mean) * (row[at] - mean)));
            return spread < 1e-6 ? 0 : 1 / spread;
        })];
    }
}
