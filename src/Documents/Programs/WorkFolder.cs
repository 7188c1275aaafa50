namespace Luoshi.Documents.Programs;

/// <summary>A folder of its own for one piece of work that needs files, readable to nobody else, gone afterwards with all that is in it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const int Tries = 5;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-");

    public string In(string name) => Path.Combine(_folder.FullName, name);

    public Uri Address(string name) => new(In(name));

    /// <summary>
    /// A program that was just ended may hold a file for a moment. What cannot be deleted even then is left to the system, which
    /// clears its temporary folder: a complaint about it would hide why the work itself failed.
    /// </summary>
    public void Dispose()
    {
        for (var attempt = 1; !TryDelete() && attempt < Tries; attempt++) Thread.Sleep(50 * attempt);
    }

    private bool TryDelete()
    {
        try
        {
            _folder.Delete(recursive: true);
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The last is what the runtime makes of a path that is longer than the system takes.
            return false;
        }
    }
}
