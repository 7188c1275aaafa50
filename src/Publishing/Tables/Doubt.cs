using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tables;

/// <summary>
/// The mark behind figures some characters of which were recognized on an image without being sure: a table shows the figure as
/// read, and that the original has to be looked at.
/// </summary>
public static class Doubt
{
    public const string Mark = "？";

    public static bool IsCastOn(Figure figure) => figure.Why.Any(reason => reason.Rule == "scan.unsure");

    /// <summary>The mark, or nothing behind a figure that is sure.</summary>
    public static string MarkOf(Figure figure) => IsCastOn(figure) ? Mark : "";

    public static int CountIn(Reading reading) => reading.Figures.Count(IsCastOn);
}
