using System.Buffers;
using System.Diagnostics;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Publishing.Json;

namespace Luoshi.Bench.Volume;

/// <summary>
/// How long warm cores need to open, read and write a folder of reports as JSON: what a run over the same folder as a process is
/// measured against. Either the files lie in memory and the result goes nowhere, or each is read from the disk and its result
/// written to a file, as the process does.
/// </summary>
internal sealed class WarmRate(int workers)
{
    private const int Passes = 4;

    /// <summary>Seconds of the last passes' best, the first one only warms: no file is touched.</summary>
    public double InMemory(string folder)
    {
        var files = Names(folder).Select(File.ReadAllBytes).ToArray();
        return Best(_ => Pass(files.Length, index => files[index], (_, _) => { }));
    }

    /// <summary>The same from file to file. Every pass writes to a folder of its own beneath <paramref name="results"/>.</summary>
    public double OnDisk(string folder, string results)
    {
        var names = Names(folder);
        return Best(pass =>
        {
            var to = Directory.CreateDirectory(Path.Combine(results, $"{pass}")).FullName;
            return Pass(names.Length, index => File.ReadAllBytes(names[index]), (index, json) => Write(Path.Combine(to, $"{index}.json"), json));
        });
    }

    private static string[] Names(string folder) => [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)];

    private static double Best(Func<int, double> pass)
    {
        pass(0);
        return Enumerable.Range(1, Passes - 1).Min(pass);
    }

    private double Pass(int count, Func<int, byte[]> open, WriteResult write)
    {
        var next = -1;
        var clock = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, workers).Select(_ => new Thread(Work)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return clock.Elapsed.TotalSeconds;

        void Work()
        {
            var buffer = new ArrayBufferWriter<byte>(1 << 20);
            while (Interlocked.Increment(ref next) is var index && index < count)
            {
                buffer.ResetWrittenCount();
                ReadingJson.Write(buffer, ReportReader.Read(DocumentOpener.Open("report", open(index)).Document, Lexicon.Default));
                write(index, buffer.WrittenSpan);
            }
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> json)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, json, 0);
    }

    private delegate void WriteResult(int index, ReadOnlySpan<byte> json);
}
