using Luoshi.Terminal.Inputs;

namespace Luoshi.Terminal.Outputs;

/// <summary>Where finished results go. Called by several workers at once.</summary>
internal abstract class Destination
{
    /// <summary>Takes the whole result of the input that stands at <paramref name="place"/> in the order of the command line.</summary>
    public abstract void Put(int place, Source source, ReadOnlySpan<byte> result);

    /// <summary>Called instead of <see cref="Put"/> for an input that has no result.</summary>
    public virtual void PassOver(int place)
    {
    }

    /// <summary>Called once after the last result.</summary>
    public virtual void Close()
    {
    }

    /// <summary>The file that an input's result is written to; null where there is none.</summary>
    public abstract string? FileFor(Source source);
}
