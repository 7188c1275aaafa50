using Luoshi.Documents;
using Luoshi.Documents.Drawing;

namespace Luoshi.Terminal.Inputs;

/// <summary>A report in a file, named as the user named it.</summary>
internal sealed record FileSource(string Path) : Source(Path)
{
    public override string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    protected override Intake Take(OpenOptions options) => DocumentOpener.Open(Path, Name, options);

    /// <summary>Opened first: that says of a file that cannot be read why not.</summary>
    protected override (Intake Intake, byte[] Content) TakeWhole(OpenOptions options) => (Take(options), File.ReadAllBytes(Path));

    protected override DrawablePages TakePages(OpenOptions options) => DrawablePages.Open(Path, Name, options);
}
