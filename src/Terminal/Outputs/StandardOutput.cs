using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Outputs;

/// <summary>Standard output: results one after another in the order in which the inputs were named, whoever is finished first.</summary>
internal sealed class StandardOutput(Stream output) : Destination
{
    private readonly object _turns = new();
    private int _next;

    public override string? FileFor(Source source) => null;

    public override void Put(int place, Source source, ReadOnlySpan<byte> result)
    {
        lock (_turns)
        {
            Await(place);
            try
            {
                output.Write(result);
                output.Flush();
            }
            catch (IOException cause)
            {
                throw new Failure(AtomicFile.Explain("/dev/stdout", cause));
            }
            finally
            {
                Advance();
            }
        }
    }

    public override void PassOver(int place)
    {
        lock (_turns)
        {
            Await(place);
            Advance();
        }
    }

    private void Await(int place)
    {
        while (_next < place) Monitor.Wait(_turns);
    }

    private void Advance()
    {
        _next++;
        Monitor.PulseAll(_turns);
    }
}
