namespace Luoshi.Documents.Programs;

/// <summary>Where a program that is not ours is installed, if it is.</summary>
internal static class ProgramSearch
{
    /// <param name="searchPath">The folders of the PATH, or another list in their form.</param>
    /// <param name="names">What the program may be called, without the ending that Windows adds.</param>
    /// <param name="usual">Folders where it lies without being in the path.</param>
    /// <returns>The program's path; null where it is not installed.</returns>
    public static string? Find(string? searchPath, IReadOnlyList<string> names, params IReadOnlyList<string> usual) =>
        (from folder in (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(usual)
         from name in names
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
