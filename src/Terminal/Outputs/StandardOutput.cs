using System.Text;
using Luoshi.Terminal.Formats;
using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Outputs;

/// <summary>Standard output: results one after another in the order in which the inputs were named, whoever is finished first.</summary>
internal sealed class StandardOutput(Stream output, StreamLayout layout) : Destination
{
    private readonly object _turns = new();
    private int _next;
    private bool _begun;

    public override string? FileFor(Source source) => null;

    public override void Put(int place, Source source, ReadOnlySpan<byte> result)
    {
        lock (_turns)
        {
            Await(place);
            try
            {
                Write(_begun ? layout.Between : layout.Opening, _begun && layout.OneHead ? result[(result.IndexOf((byte)'\n') + 1)..] : result);
                _begun = true;
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

    public override void Close()
    {
        if (_begun) Write(layout.Closing, []);
    }

    private void Write(string mark, ReadOnlySpan<byte> result)
    {
        if (mark.Length > 0) output.Write(Encoding.UTF8.GetBytes(mark));
        output.Write(result);
        output.Flush();
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
