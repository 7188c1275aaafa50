using CsCheck;

namespace Luoshi.Extraction.Tests.Properties;

/// <summary>A stretch of a text after a few accidents: pieces cut out, doubled, moved, or broken by a character from elsewhere.</summary>
internal static class Mutations
{
    private const string Strays = "\n\r\t\u3000 0９%，。“”（）《\uD800\uFEFF#*-一万";

    public static Gen<string> Of(string text, int longest)
    {
        var stretch = Gen.Select(Gen.Int[0, text.Length], Gen.Int[0, longest], (from, length) => text.Substring(from, Math.Min(length, text.Length - from)));
        var accident = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 1 << 20], Gen.Int[0, 40], Gen.Int[0, Strays.Length - 1].Select(stray => Strays[stray]));
        return Gen.Select(stretch, accident.Array[1, 12], (piece, accidents) => accidents.Aggregate(piece, Suffer));
    }

    private static string Suffer(string text, (int Kind, int Place, int Length, char Stray) accident)
    {
        var from = accident.Place % (text.Length + 1);
        var piece = text.Substring(from, Math.Min(accident.Length, text.Length - from));
        return accident.Kind switch
        {
            0 => text.Remove(from, piece.Length),
            1 => text.Insert(from, piece),
            2 => text.Remove(from, piece.Length) + piece,
            _ => text.Insert(from, accident.Stray.ToString()),
        };
    }
}
