namespace Luoshi.Package.Tests;

/// <summary>An empty folder whose path has blanks and Chinese in it; gone with the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _made = Directory.CreateTempSubdirectory("luoshi-");

    public string Path => _made.CreateSubdirectory("督查室 文件").FullName;

    public void Dispose() => _made.Delete(recursive: true);
}
