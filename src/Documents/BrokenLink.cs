namespace Luoshi.Documents;

/// <summary>Tells a symbolic link that leads nowhere from a file that is not there.</summary>
internal static class BrokenLink
{
    /// <summary>The sentence for what stands at the path; null where that is no link.</summary>
    public static UnreadableException? At(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true) is { Exists: false } target ? Refusal.LeadsNowhere(path, target.FullName) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (IOException)
        {
            return new FileInfo(path).LinkTarget is null ? null : Refusal.LeadsInCircle(path);
        }
    }
}
