using System.Text;

namespace Luoshi.Fuzz.Seeds;

/// <summary>
/// What fuzzing begins with: the sample report in pieces small enough to be changed quickly, its beginning in every encoding that
/// is told apart, spelled sentences, and inputs made by hand or kept from findings (<c>fuzz/inputs</c>).
/// </summary>
internal static class SeedCorpus
{
    private const int Piece = 500, Spellings = 24, SpellingLength = 60;

    public static void Write(string checkout, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var sample in Directory.GetFiles(Path.Combine(checkout, "samples"), "*-*.md"))
            WritePieces(File.ReadAllText(sample), folder);
        WriteSpellings(folder);
        foreach (var kept in Directory.GetFiles(Path.Combine(checkout, "fuzz", "inputs")))
            File.Copy(kept, Path.Combine(folder, $"kept-{Path.GetFileName(kept)}"), overwrite: true);
    }

    private static void WritePieces(string text, string folder)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.GetEncoding("GB18030")])
            Keep(folder, $"head-{encoding.WebName}", [.. encoding.Preamble, .. encoding.GetBytes(text[..Math.Min(Piece, text.Length)])]);
        for (var start = 0; start < text.Length; start += Piece)
            Keep(folder, $"piece-{start:D5}", Encoding.UTF8.GetBytes(text[start..Math.Min(start + Piece, text.Length)]));
    }

    // The same spellings every time: a run can be repeated.
    private static void WriteSpellings(string folder)
    {
        var chance = new Random(20250109);
        for (var number = 0; number < Spellings; number++)
        {
            var spelling = new byte[SpellingLength];
            chance.NextBytes(spelling);
            Keep(folder, $"spelled-{number:D2}", [Target.Spelled, .. spelling]);
        }
    }

    private static void Keep(string folder, string name, byte[] input) => File.WriteAllBytes(Path.Combine(folder, name), input);
}
