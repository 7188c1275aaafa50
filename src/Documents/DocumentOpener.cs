using System.Security.Cryptography;
using Luoshi.Vocabulary;

namespace Luoshi.Documents;

/// <summary>
/// Takes in plain text and Markdown: bytes in, a document out, or an <see cref="UnreadableException"/> that says why not. The
/// text keeps every character as it came, line ends and marks included.
/// </summary>
public static class DocumentOpener
{
    /// <summary>The most bytes that one report may have; no report comes near it.</summary>
    public const int Limit = 64 << 20;

    public static Intake Open(string path, string name)
    {
        using var bytes = FileBytes.Of(path, name, Limit);
        return Open(name, bytes.Span);
    }

    public static Intake Open(Stream stream, string name)
    {
        using var bytes = FileBytes.Of(stream, name, Limit);
        return Open(name, bytes.Span);
    }

    public static Intake Open(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Limit) throw Refusal.TooLarge(name, Limit);
        if (bytes.IsEmpty) throw Refusal.Empty(name);
        if (FileSignature.Tell(bytes) is { } kind) throw Refusal.Foreign(name, kind);
        var (text, encoding, damage) = TextDecoder.Decode(name, bytes);
        if (string.IsNullOrWhiteSpace(text)) throw Refusal.Blank(name);
        return new(new Document(name, text, HashOf(bytes)), encoding, damage);
    }

    private static string HashOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }
}
