using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Csv;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Luoshi.Bench.Reading;

namespace Luoshi.Bench.Speed;

/// <summary>
/// How all benchmarks run and what their table shows: one core, enough passes that the code is warm, speed in characters a
/// second with ratios taken within the run. Where a run is one of many on a busy machine, only the ratios mean something.
/// </summary>
internal sealed class SpeedTable : ManualConfig
{
    public SpeedTable()
    {
        ArtifactsPath = Path.Combine(ReportFiles.Root, "artifacts", "speed");
        AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.DontLogOutput).WithAffinity(1).WithWarmupCount(8).WithIterationCount(10));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub, CsvExporter.Default);
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params);
        AddColumn(StatisticColumn.Median, StatisticColumn.StdDev, new SpeedColumn());
        AddColumn(new RatioColumn("x peer", "peer"), new RatioColumn("x floor", "floor"), new RatioColumn("x reading", "reading"), new RatioColumn("x library", "library"), new AllocationColumn());
    }
}
