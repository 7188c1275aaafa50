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

    protected override (Intake Intake, byte[] Content) TakeWhole(OpenOptions options)
    {
        using var input = new PipedInput(options.Stop);
        using var copy = new MemoryStream();
        var block = new byte[1 << 16];
        // One byte more than there may be is enough to be refused.
        for (int read; copy.Length <= DocumentOpener.PackedLimit && (read = input.Read(block, 0, block.Length)) > 0;) copy.Write(block, 0, read);
        var content = copy.ToArray();
        return (DocumentOpener.Open(Name, content, options), content);
    }

    protected override DrawablePages TakePages(OpenOptions options)
    {
        using var input = new PipedInput(options.Stop);
        return DrawablePages.Open(input, Name, options);
    }
}
