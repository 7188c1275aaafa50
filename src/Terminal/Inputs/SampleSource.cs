using Luoshi.Documents;
using Luoshi.Documents.Drawing;

namespace Luoshi.Terminal.Inputs;

/// <summary>The report of an invented county that comes inside the program.</summary>
internal sealed record SampleSource() : Source("云牧县-2025.md")
{
    public override string Stem => "云牧县-2025";

    protected override Intake Take(OpenOptions options)
    {
        using var sample = typeof(SampleSource).Assembly.GetManifestResourceStream("sample.md")!;
        return DocumentOpener.Open(sample, Name, options);
    }

    protected override DrawablePages TakePages(OpenOptions options)
    {
        using var sample = typeof(SampleSource).Assembly.GetManifestResourceStream("sample.md")!;
        return DrawablePages.Open(sample, Name, options);
    }
}
