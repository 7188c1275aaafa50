using Luoshi.Documents;
using Luoshi.Documents.Drawing;

namespace Luoshi.Terminal.Inputs;

/// <summary>Where a report comes from.</summary>
/// <param name="Name">What it is called in messages and tables.</param>
internal abstract record Source(string Name)
{
    /// <summary>What a file written for it is called, without ending.</summary>
    public abstract string Stem { get; }

    public Intake Open(OpenOptions? options = null) => Unless(options, () => Take(options ?? OpenOptions.Default));

    /// <summary>The report, and its file as it came.</summary>
    public (Intake Intake, byte[] Content) OpenWhole() => TakeWhole(OpenOptions.Default);

    /// <summary>The report with its pages, to be drawn.</summary>
    public DrawablePages OpenPages(OpenOptions options) => Unless(options, () => TakePages(options));

    protected abstract Intake Take(OpenOptions options);

    protected abstract (Intake Intake, byte[] Content) TakeWhole(OpenOptions options);

    protected abstract DrawablePages TakePages(OpenOptions options);

    /// <summary>Ctrl-C goes to the programs that convert and recognize too: what they leave undone then is no fault of the file.</summary>
    private static T Unless<T>(OpenOptions? options, Func<T> take)
    {
        try
        {
            return take();
        }
        catch (UnreadableException) when (options?.Stop is { IsCancellationRequested: true } stop)
        {
            throw new OperationCanceledException(stop);
        }
    }
}
