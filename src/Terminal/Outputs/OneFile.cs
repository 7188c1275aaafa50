using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Outputs;

/// <summary>The one file that the user named for the one result.</summary>
internal sealed class OneFile(string path) : Destination
{
    public override string FileFor(Source source) => path;

    public override void Put(int place, Source source, ReadOnlySpan<byte> result)
    {
        if (source is FileSource input) KeptInputs.Refuse(path, [input.Path]);
        AtomicFile.Write(path, result);
    }
}
