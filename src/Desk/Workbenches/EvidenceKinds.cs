using Luoshi.Ledger;

namespace Luoshi.Desk.Workbenches;

/// <summary>What kinds of files are taken as evidence: papers, tables and pictures, nothing that runs.</summary>
public static class EvidenceKinds
{
    private static readonly string[] _endings =
        [".pdf", ".ofd", ".docx", ".doc", ".wps", ".odt", ".xlsx", ".xls", ".et", ".ods", ".csv", ".txt", ".jpg", ".jpeg", ".png", ".heic", ".webp"];

    /// <summary>For a field in which files are chosen.</summary>
    public static string Accepted { get; } = string.Join(',', _endings);

    /// <exception cref="RefusedException">Files of its kind are not taken.</exception>
    public static void Check(string name)
    {
        if (_endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)) return;
        throw new RefusedException(
            $"“{name}”这种文件不能作佐证。可以是：{string.Join(' ', _endings)}。", $"\"{name}\" is no file that is taken as evidence: {string.Join(' ', _endings)}.");
    }

    /// <summary>The type of a picture that browsers show, by its first bytes; null where it is none.</summary>
    public static string? PictureType(ReadOnlySpan<byte> beginning) => beginning switch
    {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
        _ => null,
    };

    /// <summary>Whether it is a picture, whatever it is called and whether browsers show it here or not.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> beginning) => PictureType(beginning) is not null || beginning.StartsWith("RIFF"u8) && beginning.Length >= 12 && beginning[8..].StartsWith("WEBP"u8);
}
