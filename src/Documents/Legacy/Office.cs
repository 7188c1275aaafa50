using Luoshi.Documents.Programs;

namespace Luoshi.Documents.Legacy;

/// <summary>Where LibreOffice is installed, if it is.</summary>
internal static class Office
{
    /// <summary>The program's path; null where it is not installed.</summary>
    public static string? Find(string? searchPath) => ProgramSearch.Find(searchPath, ["soffice", "libreoffice"], Usual());

    private static string[] Usual() => OperatingSystem.IsWindows()
        ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program")]
        : OperatingSystem.IsMacOS() ? ["/Applications/LibreOffice.app/Contents/MacOS"] : [];
}
