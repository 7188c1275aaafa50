using System.Security.Cryptography;
using Luoshi.Ledger;

namespace Luoshi.Desk.Evidence;

/// <summary>
/// Where the files of evidence are kept, each under the hash of what is in it: <c>ab/cdef…</c>. A file is there once however often it is attached, never
/// changes, and whoever copies the folder copies all of it.
/// </summary>
/// <param name="folder">Made when the first file comes.</param>
public sealed class EvidenceFolder(string folder)
{
    private const int Block = 1 << 16;

    private const string Unfinished = ".part";

    /// <summary>Keeps a copy of a file.</summary>
    /// <returns>The hash of what is in it, and its size in bytes.</returns>
    /// <exception cref="RefusedException">It is not there, is empty, or could not be copied.</exception>
    public (string Hash, long Size) Keep(string file)
    {
        if (!File.Exists(file)) throw new RefusedException(
            $"没有佐证文件 {file}，没有附上。请核对路径。", $"There is no file {file}, and nothing was attached. Check the path.");
        try
        {
            using var from = File.OpenRead(file);
            return Keep(from, size => size > 0 ? null : new RefusedException($"{file} 是空的，证明不了什么。", $"{file} is empty and proves nothing."));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"佐证 {file} 没有附上：{cause.Message}", $"The evidence {file} was not attached: {cause.Message}");
        }
    }

    /// <summary>Keeps what somebody sent.</summary>
    /// <returns>The hash of it.</returns>
    public string Keep(byte[] content) => Keep(new MemoryStream(content), _ => null).Hash;

    /// <summary>Keeps what somebody sends, under the name they give it.</summary>
    /// <returns>The hash of what is in it, and its size in bytes.</returns>
    /// <exception cref="RefusedException">It is empty, or could not be kept.</exception>
    public (string Hash, long Size) Keep(Stream content, string name)
    {
        try
        {
            return Keep(content, size => size > 0 ? null : new RefusedException($"{name} 是空的，证明不了什么。", $"{name} is empty and proves nothing."));
        }
        catch (IOException cause)
        {
            throw new RefusedException($"佐证 {name} 没有附上：{cause.Message}", $"The evidence {name} was not attached: {cause.Message}");
        }
    }

    /// <summary>Removes what is left of files whose sending was cut off with the program, some time ago.</summary>
    /// <param name="before">Nothing was added to them since then.</param>
    public void Clear(DateTimeOffset before)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, $".*{Unfinished}"))
            if (File.GetLastWriteTimeUtc(file) < before.UtcDateTime) File.Delete(file);
    }

    /// <summary>Whether a file is there as it was attached.</summary>
    public EvidenceCondition Check(string hash)
    {
        var file = At(hash);
        if (!File.Exists(file)) return EvidenceCondition.Missing;
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream)) == hash ? EvidenceCondition.Whole : EvidenceCondition.Changed;
    }

    /// <summary>Where the file of a hash is.</summary>
    public string At(string hash) => Path.Combine(folder, hash[..2], hash[2..]);

    private (string Hash, long Size) Keep(Stream from, Func<long, RefusedException?> obstacle)
    {
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Environment.ProcessId}-{Guid.NewGuid():N}{Unfinished}");
        try
        {
            var (hash, size) = Copy(from, unfinished);
            if (obstacle(size) is { } refusal) throw refusal;
            Place(unfinished, At(hash));
            return (hash, size);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static (string Hash, long Size) Copy(Stream from, string copy)
    {
        using var into = new FileStream(copy, FileMode.CreateNew, FileAccess.Write);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[Block];
        var size = 0L;
        for (int read; (read = from.Read(block)) > 0; size += read)
        {
            hash.AppendData(block, 0, read);
            into.Write(block, 0, read);
        }
        into.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }

    /// <summary>One that somebody spoiled is made good by the same file attached again.</summary>
    private static void Place(string unfinished, string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Move(unfinished, file, overwrite: true);
    }
}
