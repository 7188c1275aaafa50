namespace Luoshi.Documents.Legacy;

/// <summary>Where LibreOffice is installed, if it is.</summary>
internal static class Office
{
    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe"];

    /// <summary>The program's path; null where it is not installed.</summary>
    public static string? Find(string? searchPath) =>
        (from folder in (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Concat(Usual())
         from name in Names
         let path = Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault();

    private static string[] Usual() => OperatingSystem.IsWindows()
        ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program")]
        : OperatingSystem.IsMacOS() ? ["/Applications/LibreOffice.app/Contents/MacOS"] : [];
}
