namespace Luoshi.Terminal.Outputs;

/// <summary>
/// Files that are there whole or not at all: written beside their place under another name, then moved into it. Devices
/// (<c>/dev/…</c>) are written to as they are.
/// </summary>
internal static class AtomicFile
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Shared by all files under way; who wants to end the process takes it alone.</summary>
    private static readonly ReaderWriterLockSlim UnderWay = new();

    /// <summary>Ends the process as soon as no file is under way.</summary>
    public static void ExitBetweenFiles(int code)
    {
        UnderWay.EnterWriteLock();
        Environment.Exit(code);
    }

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        UnderWay.EnterReadLock();
        try
        {
            if (IsDevice(path)) WriteThrough(path, bytes);
            else WriteAndMove(path, bytes);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new Failure(Explain(path, cause));
        }
        finally
        {
            UnderWay.ExitReadLock();
        }
    }

    public static Sentence Explain(string path, Exception cause) => cause switch
    {
        UnauthorizedAccessException when Directory.Exists(path) => new(
            $"{path} 是文件夹，不能当文件写。", $"{path} is a folder and cannot be written as a file."),
        UnauthorizedAccessException => new($"没有权限写 {path}。", $"Not allowed to write {path}."),
        DirectoryNotFoundException => new(
            $"{path} 写不进去：上级文件夹不存在，请先建好。", $"{path} cannot be written: its folder does not exist. Create it first."),
        _ when cause.HResult is NoSpaceOnUnix or NoSpaceOnWindows => new(
            $"磁盘已满，{path} 没有写成，也没有留下半个文件。请腾出空间再试。",
            $"The disk is full: {path} was not written, and no part of it is left. Free some space and try again."),
        _ => WriteErrors.Explain(path, cause),
    };

    /// <summary>/dev/shm is a folder like any other.</summary>
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    private static void WriteThrough(string path, ReadOnlySpan<byte> bytes)
    {
        using var device = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        device.Write(bytes);
    }

    private static void WriteAndMove(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Path.GetFullPath(path);
        var unfinished = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.part");
        try
        {
            File.Delete(unfinished);
            using (var handle = File.OpenHandle(unfinished, FileMode.CreateNew, FileAccess.Write))
                RandomAccess.Write(handle, bytes, 0);
            File.Move(unfinished, full, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
