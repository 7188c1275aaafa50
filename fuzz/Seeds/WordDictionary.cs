namespace Luoshi.Fuzz.Seeds;

/// <summary>Writes a dictionary in the form of afl: one word a line, bytes beyond ASCII as escapes.</summary>
internal static class WordDictionary
{
    public static void Write(string file, IEnumerable<byte[]> words) =>
        File.WriteAllLines(file, words.Where(word => word.Length is > 1 and < 128).Select(word => $"\"{string.Concat(word.Select(Escape))}\""));

    private static string Escape(byte value) =>
        value is >= 0x20 and < 0x7F and not (byte)'"' and not (byte)'\\' ? ((char)value).ToString() : $"\\x{value:X2}";
}
