namespace Luoshi.Documents.Programs;

/// <summary>A folder of its own for one piece of work that needs files, readable to nobody else, gone afterwards with all that is in it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const int Tries = 5;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("luoshi-");

    public string In(string name) => Path.Combine(_folder.FullName, name);

    public Uri Address(string name) => new(In(name));

    /// <summary>A program that was just ended may hold a file for a moment.</summary>
    public void Dispose()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _folder.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception cause) when (attempt < Tries && cause is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(50 * attempt);
            }
        }
    }
}
