using Luoshi.Documents;
using Luoshi.Documents.Drawing;

namespace Luoshi.Terminal.Inputs;

/// <summary>A report handed over on standard input (<c>-</c>).</summary>
internal sealed record PipedSource(string Name) : Source(Name)
{
    public override string Stem => "stdin";

    public override Intake Open(OpenOptions? options = null)
    {
        using var input = Console.OpenStandardInput();
        return DocumentOpener.Open(input, Name, options);
    }

    public override DrawablePages OpenPages(OpenOptions options)
    {
        using var input = Console.OpenStandardInput();
        return DrawablePages.Open(input, Name, options);
    }
}
