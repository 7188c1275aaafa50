using System.Diagnostics;
using System.Globalization;
using Luoshi.Bench.Reading;
using Luoshi.Checking.Reconciling;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Vocabulary;

namespace Luoshi.Bench.Checking;

/// <summary>
/// How long it takes to tell what became of last year's promises, warm, pair by pair: all pairs of consecutive years among the reports at
/// hand, or the sample with itself. Readings are made beforehand.
/// </summary>
internal static class PairSpeed
{
    private const int WarmUps = 5, Passes = 9;

    public static void Measure(TextWriter output)
    {
        var pairs = Pairs();
        for (var pass = 0; pass < WarmUps; pass++)
            foreach (var (plan, review) in pairs) Reconciler.Reconcile(plan, review);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        double[] times = [.. pairs.Select(MedianOf).Order()];
        var processor = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / (pairs.Count * Passes);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pairs.Count} pairs, milliseconds a pair (median of {Passes} passes each): least {times[0]:0.0}, median {times[times.Length / 2]:0.0}, greatest {times[^1]:0.0}; of processor time, which others on the machine do not lengthen as much, {processor:0.0} in the mean"));
    }

    private static double MedianOf((Luoshi.Vocabulary.Reading Plan, Luoshi.Vocabulary.Reading Review) pair)
    {
        var times = new double[Passes];
        for (var pass = 0; pass < Passes; pass++)
        {
            var start = Stopwatch.GetTimestamp();
            Reconciler.Reconcile(pair.Plan, pair.Review);
            times[pass] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return times.Order().ElementAt(Passes / 2);
    }

    private static List<(Luoshi.Vocabulary.Reading Plan, Luoshi.Vocabulary.Reading Review)> Pairs()
    {
        var files = ReportFiles.Reports is { Count: > 0 } reports ? reports : [ReportFiles.Sample];
        var readings = files.Select(file => ReportReader.Read(new Document(file, File.ReadAllText(file), ""), Lexicon.Default)).ToList();
        var pairs = (from plan in readings
                     from review in readings
                     where plan.Report.Place == review.Report.Place && plan.Report.PlanYear + 1 == review.Report.PlanYear
                     select (plan, review)).ToList();
        return pairs.Count > 0 ? pairs : [(readings[0], readings[0])];
    }
}
