using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Luoshi.Bench.Speed;

internal sealed class SpeedColumn() : TextColumn("chars/s", "Characters (UTF-16 code units) of the text gone through in one second, by the median")
{
    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        Pace.Of(summary, benchmarkCase)?.ToString("N0", CultureInfo.InvariantCulture) ?? "-";
}
