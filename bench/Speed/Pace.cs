using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Luoshi.Bench.Reading;

namespace Luoshi.Bench.Speed;

/// <summary>What a finished benchmark says for each character of its text.</summary>
internal static class Pace
{
    /// <summary>Characters a second by the median pass, or null for one that did not run.</summary>
    public static double? Of(Summary summary, BenchmarkCase benchmark) =>
        summary[benchmark]?.ResultStatistics is { } times ? Characters(benchmark) * 1e9 / times.Median : null;

    /// <summary>Bytes allocated for each character, or null where it was not measured.</summary>
    public static double? Allocation(Summary summary, BenchmarkCase benchmark) =>
        (double?)summary[benchmark]?.GcStats.GetBytesAllocatedPerOperation(benchmark) / Characters(benchmark);

    private static int Characters(BenchmarkCase benchmark) =>
        ((ReportSet)benchmark.Parameters.Items.Single().Value).Characters;
}
