namespace Luoshi.Corpus.Summary;

/// <summary>How many promises of a place's reports the next report tells nothing of.</summary>
/// <param name="Place">The place.</param>
/// <param name="Pairs">How many pairs of consecutive reports.</param>
/// <param name="Promises">Promises of the earlier ones.</param>
/// <param name="Silent">Those that the later ones are silent on.</param>
public sealed record PlaceSilence(string Place, int Pairs, int Promises, int Silent)
{
    /// <summary>In whole per cent.</summary>
    public string Percent => $"{Math.Round(100 * Share):0}%";

    public double Share => Promises == 0 ? 0 : (double)Silent / Promises;
}
