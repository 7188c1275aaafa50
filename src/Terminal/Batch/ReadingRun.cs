using System.Buffers;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Terminal.Formats;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Batch;

/// <summary>
/// Reads inputs one by one or on several workers and hands each result to its destination as soon as it is there. An input that
/// fails does not stop the others.
/// </summary>
internal sealed class ReadingRun(ReadingFormat format, Destination destination, Lexicon lexicon, OpenOptions opening)
{
    private int _next = -1;

    /// <summary>Returns when all inputs are done or, after <paramref name="stop"/>, when those under way are.</summary>
    public void Run(IReadOnlyList<Source> sources, int jobs, Action<Outcome> report, CancellationToken stop)
    {
        var helpers = new Thread[Math.Min(jobs, sources.Count) - 1];
        for (var index = 0; index < helpers.Length; index++)
        {
            helpers[index] = new Thread(() => Work(sources, report, stop));
            helpers[index].Start();
        }
        Work(sources, report, stop);
        foreach (var helper in helpers) helper.Join();
    }

    private void Work(IReadOnlyList<Source> sources, Action<Outcome> report, CancellationToken stop)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 17);
        while (!stop.IsCancellationRequested && Interlocked.Increment(ref _next) is var place && place < sources.Count)
        {
            buffer.ResetWrittenCount();
            report(ReadOne(place, sources[place], buffer));
        }
    }

    private Outcome ReadOne(int place, Source source, ArrayBufferWriter<byte> buffer)
    {
        var handedOver = false;
        try
        {
            var intake = source.Open(opening);
            var reading = ReportReader.Read(intake.Document, lexicon);
            format.Render(reading, buffer);
            handedOver = true;
            destination.Put(place, source, buffer.WrittenSpan);
            return new(source, null, ReadingRemarks.Of(intake, reading, opening.Recognize), Tally.Of(reading, format.Only));
        }
        catch (Exception cause)
        {
            if (!handedOver) destination.PassOver(place);
            return new(source, Failure.Explain(cause, source.Name), [], default);
        }
    }
}
