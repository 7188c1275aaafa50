using Luoshi.Documents;
using Luoshi.Documents.Drawing;

namespace Luoshi.Terminal.Inputs;

/// <summary>Where a report comes from.</summary>
/// <param name="Name">What it is called in messages and tables.</param>
internal abstract record Source(string Name)
{
    /// <summary>What a file written for it is called, without ending.</summary>
    public abstract string Stem { get; }

    public abstract Intake Open(OpenOptions? options = null);

    /// <summary>The report with its pages, to be drawn.</summary>
    public abstract DrawablePages OpenPages(OpenOptions options);
}
