using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Luoshi.Bench.Speed;

/// <summary>How many times as fast as another benchmark of the same run on the same text.</summary>
internal sealed class RatioColumn(string name, string other) : TextColumn(name, $"Times as fast as {other}, same run and text")
{
    public override bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(IsOther);

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var beside = summary.BenchmarksCases.Single(candidate => IsOther(candidate) && candidate.Parameters.DisplayInfo == benchmarkCase.Parameters.DisplayInfo);
        return (Pace.Of(summary, benchmarkCase) / Pace.Of(summary, beside))?.ToString("G3", CultureInfo.InvariantCulture) ?? "-";
    }

    private bool IsOther(BenchmarkCase candidate) => candidate.Descriptor.WorkloadMethodDisplayInfo.Trim('\'') == other;
}
