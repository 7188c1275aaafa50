using Luoshi.Checking.Reconciling;
using Luoshi.Checking.Tests.Reconciling;

namespace Luoshi.Fitting;

/// <summary>How well each pair is followed with weights fitted to the pairs of other places: what to expect of a place not seen.</summary>
internal static class Trial
{
    public static void Write(IReadOnlyList<FollowedPair> pairs)
    {
        var weights = pairs.DistinctBy(pair => pair.Place).AsParallel().ToDictionary(pair => pair.Place, held => FittedWithout(held.Place, pairs));
        MatchTables.Write("Unseen", pairs.AsParallel().AsOrdered().Select(pair => (pair.Name, pair.Measure(weights[pair.Place]))));
    }

    private static Weights FittedWithout(string place, IReadOnlyList<FollowedPair> pairs) => Fitter.Fit([.. pairs.Where(pair => pair.Place != place)]);
}
