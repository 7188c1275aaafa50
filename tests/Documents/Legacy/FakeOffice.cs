namespace Luoshi.Documents.Tests.Legacy;

/// <summary>A program in the place of LibreOffice that does not do its work, as it is at times with broken files.</summary>
internal sealed class FakeOffice : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("office-");

    /// <param name="script">What it does; {folder} is where it may leave notes.</param>
    public FakeOffice(string script)
    {
        Program = Path.Combine(_folder.FullName, "soffice");
        File.WriteAllText(Program, "#!/bin/sh\n" + script.Replace("{folder}", _folder.FullName, StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Program { get; }

    public string Note(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name)).Trim();

    public void Dispose() => _folder.Delete(recursive: true);
}
