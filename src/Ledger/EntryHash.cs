using System.Security.Cryptography;

namespace Luoshi.Ledger;

/// <summary>SHA-256 of an entry, with that of the entry before it in it; written as 64 hexadecimal digits.</summary>
public readonly record struct EntryHash
{
    private readonly string? _digits;

    private EntryHash(string digits) => _digits = digits;

    /// <summary>What stands before the first entry of a place.</summary>
    public static EntryHash None { get; } = new(new string('0', 2 * SHA256.HashSizeInBytes));

    public static EntryHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Null where the text is no such hash.</summary>
    public static EntryHash? Parse(string digits) =>
        digits.Length == 2 * SHA256.HashSizeInBytes && digits.All(c => char.IsAsciiHexDigitLower(c)) ? new(digits) : null;

    public override string ToString() => _digits ?? None._digits!;
}
