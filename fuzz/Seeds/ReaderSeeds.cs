using System.Text;

namespace Luoshi.Fuzz.Seeds;

/// <summary>
/// What fuzzing the reader begins with: the sample report in pieces small enough to be changed quickly, its beginning in every
/// encoding that is told apart, spelled sentences, and inputs made by hand or kept from findings.
/// </summary>
internal static class ReaderSeeds
{
    private const int Piece = 500, Spellings = 24, SpellingLength = 60;

    public static IEnumerable<(string Name, byte[] Input)> Of(Sample sample) => [.. Pieces(sample.Text), .. Spelled(), .. sample.Kept("reader")];

    private static IEnumerable<(string Name, byte[] Input)> Pieces(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.GetEncoding("GB18030")])
            yield return ($"head-{encoding.WebName}", [.. encoding.Preamble, .. encoding.GetBytes(text[..Math.Min(Piece, text.Length)])]);
        for (var start = 0; start < text.Length; start += Piece)
            yield return ($"piece-{start:D5}", Encoding.UTF8.GetBytes(text[start..Math.Min(start + Piece, text.Length)]));
    }

    // The same spellings every time: a run can be repeated.
    private static IEnumerable<(string Name, byte[] Input)> Spelled()
    {
        var chance = new Random(20250109);
        for (var number = 0; number < Spellings; number++)
        {
            var spelling = new byte[SpellingLength];
            chance.NextBytes(spelling);
            yield return ($"spelled-{number:D2}", [Spelling.Mark, .. spelling]);
        }
    }
}
