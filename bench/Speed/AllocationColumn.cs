using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Luoshi.Bench.Speed;

internal sealed class AllocationColumn() : TextColumn("B/char", "Bytes allocated for each character of the text")
{
    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Pace.Allocation(summary, benchmarkCase)?.ToString("N1", CultureInfo.InvariantCulture) ?? "-";
}
