using Luoshi.Checking.Reconciling;

namespace Luoshi.Fitting;

/// <summary>Prints how well pairs are followed with one set of weights or another.</summary>
internal sealed class Trial(TextWriter output, IReadOnlyList<FollowedPair> pairs)
{
    private static readonly string[] _columns = ["covered", "hit", "result_recall", "result_precision", "verdict", "verdict_coarse", "false_kept"];

    public void Print(string title, Func<FollowedPair, Weights> weightsFor)
    {
        output.WriteLine($"{title}\n{"",-34}{string.Concat(_columns.Select(column => $"{column,17}"))}");
        var measured = pairs.AsParallel().AsOrdered().Select(pair => (pair.Name, Lines: pair.Measure(weightsFor(pair)))).ToList();
        foreach (var (name, lines) in measured)
            output.WriteLine($"{name,-30}{string.Concat(_columns.Select(column => $"{lines[column].Printed,17}"))}");
        output.WriteLine($"{"mean",-34}{string.Concat(_columns.Select(column => $"{measured.Average(pair => pair.Lines[column].Value),17:F4}"))}");
    }
}
