using System.Reflection;
using System.Text;

namespace Luoshi.Fuzz.Seeds;

/// <summary>
/// The words that spelled inputs are made of and that the fuzzer puts into others (<c>words.txt</c>), with the white space that
/// reports are broken by. Their order is part of every spelled input kept from a finding: new words go to the end.
/// </summary>
internal static class SeedWords
{
    private static readonly string[] Blanks = ["\n", "\n\n", "\r\n", " ", "　", "\t", "\u00A0", "\u200B", "\uFEFF", "\f", "\uD83D", "\0"];

    private static readonly byte[][] Words = Load();

    public static IReadOnlyList<byte[]> All => Words;

    /// <summary>The text that <paramref name="spelling"/> stands for, as UTF-8.</summary>
    public static byte[] Spell(ReadOnlySpan<byte> spelling)
    {
        var text = new MemoryStream(spelling.Length * 8);
        foreach (var letter in spelling) text.Write(Words[letter % Words.Length]);
        return text.ToArray();
    }

    private static byte[][] Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("words.txt")!);
        var words = reader.ReadToEnd().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return [.. Blanks.Concat(words).Select(Encoding.UTF8.GetBytes)];
    }
}
