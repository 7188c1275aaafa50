using Luoshi.Documents;
using Luoshi.Documents.Drawing;

namespace Luoshi.Terminal.Inputs;

/// <summary>A report handed over on standard input (<c>-</c>).</summary>
internal sealed record PipedSource(string Name) : Source(Name)
{
    public override string Stem => "stdin";

    protected override Intake Take(OpenOptions options)
    {
        using var input = new PipedInput(options.Stop);
        return DocumentOpener.Open(input, Name, options);
    }

    protected override DrawablePages TakePages(OpenOptions options)
    {
        using var input = new PipedInput(options.Stop);
        return DrawablePages.Open(input, Name, options);
    }
}
