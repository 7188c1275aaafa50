using System.Buffers;
using System.Diagnostics;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Publishing.Json;

namespace Luoshi.Bench.Volume;

/// <summary>
/// How long warm cores need to open, read and write a folder of reports as JSON when the files lie in memory and the result
/// goes nowhere: what a run over the same folder as a process is measured against.
/// </summary>
internal static class WarmRate
{
    private const int Passes = 4;

    /// <summary>Seconds of the last passes' best; the first one only warms.</summary>
    public static double Measure(string folder, int workers)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        Pass(files, workers);
        return Enumerable.Range(1, Passes - 1).Min(_ => Pass(files, workers));
    }

    private static double Pass(byte[][] files, int workers)
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
            while (Interlocked.Increment(ref next) is var index && index < files.Length)
            {
                buffer.ResetWrittenCount();
                ReadingJson.Write(buffer, ReportReader.Read(DocumentOpener.Open("report", files[index]).Document, Lexicon.Default));
            }
        }
    }
}
