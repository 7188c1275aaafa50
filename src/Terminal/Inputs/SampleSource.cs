using Luoshi.Documents;
using Luoshi.Documents.Drawing;

namespace Luoshi.Terminal.Inputs;

/// <summary>The report of an invented county that comes inside the program.</summary>
internal sealed record SampleSource() : Source("云牧县-2025.md")
{
    public override string Stem => "云牧县-2025";

    /// <summary>The file as it is.</summary>
    public static byte[] Content
    {
        get
        {
            using var sample = typeof(SampleSource).Assembly.GetManifestResourceStream("sample.md")!;
            var content = new byte[sample.Length];
            sample.ReadExactly(content);
            return content;
        }
    }

    protected override Intake Take(OpenOptions options) => DocumentOpener.Open(Name, Content, options);

    protected override (Intake Intake, byte[] Content) TakeWhole(OpenOptions options) => (Take(options), Content);

    protected override DrawablePages TakePages(OpenOptions options)
    {
        using var sample = typeof(SampleSource).Assembly.GetManifestResourceStream("sample.md")!;
        return DrawablePages.Open(sample, Name, options);
    }
}
