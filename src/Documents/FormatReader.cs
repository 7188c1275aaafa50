namespace Luoshi.Documents;

/// <summary>Takes in files of one format. What it cannot take in it refuses with an <see cref="UnreadableException"/>.</summary>
internal abstract class FormatReader
{
    public abstract Intake Read(SourceFile file, OpenOptions options);
}
