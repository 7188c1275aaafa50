using System.Globalization;

namespace Luoshi.Documents.Ofd;

/// <summary>
/// The distances from each glyph to the next: written one by one, or as <c>g 5 3.2</c> for five times 3.2.
/// </summary>
internal static class Deltas
{
    /// <param name="written">Null or empty where there are none.</param>
    /// <param name="most">How many there can be; what goes beyond is not looked at.</param>
    public static List<double> Read(string? written, int most)
    {
        var deltas = new List<double>();
        if (string.IsNullOrWhiteSpace(written)) return deltas;
        var words = written.AsSpan();
        var (repeat, times) = (false, 0);
        foreach (var part in words.SplitAny(" \t\r\n,"))
        {
            var word = words[part];
            if (word.IsEmpty) continue;
            if (word is "g" or "G") (repeat, times) = (true, 0);
            else if (repeat && times == 0) times = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Max(1, count) : 1;
            else if (Measures.TryNumber(word, out var delta))
            {
                Add(deltas, delta, Math.Min(Math.Max(1, times), most - deltas.Count));
                (repeat, times) = (false, 0);
            }
            if (deltas.Count >= most) break;
        }
        return deltas;
    }

    private static void Add(List<double> deltas, double delta, int times)
    {
        for (; times > 0; times--) deltas.Add(delta);
    }
}
