using System.Text;
using Luoshi.Packs.Yaml;

namespace Luoshi.Packs;

/// <summary>Files of a pack: YAML in UTF-8, one document of keys with values each.</summary>
public static class PackFile
{
    /// <summary>Far above any table that an office writes by hand.</summary>
    public const int LargestFile = 1 << 20;

    private const string Ending = ".yaml";

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What <paramref name="read"/> makes of a file.</summary>
    /// <exception cref="PackException">It cannot be used; the message says why.</exception>
    public static T Read<T>(string path, Func<PackFields, T> read) => Parse(path, TextOf(path), read);

    /// <summary>What <paramref name="read"/> makes of every file of a folder, in the order of their names.</summary>
    /// <exception cref="PackException">One of them cannot be used; the message says why.</exception>
    public static IReadOnlyList<T> ReadFolder<T>(string folder, Func<PackFields, T> read) => [.. FilesOf(folder).Select(path => Read(path, read))];

    /// <summary>What <paramref name="read"/> makes of a text; <paramref name="name"/> stands for the file in messages.</summary>
    /// <exception cref="PackException">It cannot be used; the message says why.</exception>
    public static T Parse<T>(string name, string text, Func<PackFields, T> read) => TreeReader.Read(name, text).Fields(read);

    private static string[] FilesOf(string folder)
    {
        try
        {
            var files = Directory.GetFiles(folder);
            Array.Sort(files, StringComparer.Ordinal);
            if (Array.Find(files, file => file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)) is { } other) throw Refusal.OtherEnding(other);
            return Array.FindAll(files, file => file.EndsWith(Ending, StringComparison.Ordinal));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Refusal.Unread(folder);
        }
    }

    private static string TextOf(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(Measured(path));
            return _strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw Refusal.Encoding(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw Refusal.Unread(path);
        }
    }

    private static string Measured(string path) => new FileInfo(path).Length <= LargestFile ? path : throw Refusal.TooLarge(path);
}
