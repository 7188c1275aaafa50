using System.Security.Cryptography;

namespace Luoshi.Documents;

/// <summary>The bytes of a file that is taken in.</summary>
/// <param name="name">What it is called in messages.</param>
/// <param name="bytes">Valid as long as the file is being read.</param>
internal sealed class SourceFile(string name, ReadOnlyMemory<byte> bytes)
{
    private string? _hash;

    public string Name => name;

    public ReadOnlyMemory<byte> Bytes => bytes;

    public ReadOnlySpan<byte> Span => bytes.Span;

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
}
