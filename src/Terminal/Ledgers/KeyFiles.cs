using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Ledgers;

/// <summary>Keys and signed texts as small files.</summary>
internal static class KeyFiles
{
    private const int Largest = 1 << 20;

    public static string Read(string file)
    {
        try
        {
            if (new FileInfo(file).Length > Largest) throw new Failure(new($"{file} 太大，不会是密钥或检查点。", $"{file} is too large for a key or a checkpoint."));
            return File.ReadAllText(file);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(new($"{file} 读不了：文件不存在或没有权限。", $"{file} cannot be read: it is not there, or not allowed."));
        }
    }

    /// <summary>Writes a file that nobody but its owner may read, and never over another.</summary>
    public static void WriteSecret(string file, string text) => Write(file, text, UnixFileMode.UserRead | UnixFileMode.UserWrite);

    public static void WritePublic(string file, string text) => Write(file, text, null);

    private static void Write(string file, string text, UnixFileMode? mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (mode is not null && !OperatingSystem.IsWindows()) options.UnixCreateMode = mode;
        try
        {
            using var writer = new StreamWriter(file, options);
            writer.Write(text);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new Failure(new($"{file} 已经在了，不会覆盖。请换一个文件名。", $"{file} is there already and is never overwritten. Name another file."));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(AtomicFile.Explain(file, cause));
        }
    }
}
