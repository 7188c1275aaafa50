using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.Tables;

/// <summary>A column of a table on the screen.</summary>
/// <param name="Heading">The words over it.</param>
/// <param name="Least">The width that it needs, in half-width characters.</param>
/// <param name="Most">The width beyond which it is no better to read.</param>
internal sealed record TableColumn(string Heading, int Least, int Most)
{
    /// <summary>It is shown only where the first column that grows still gets this much; 0 for one that is always there.</summary>
    public int Leaves { get; init; }

    /// <summary>A cell takes one line; what does not go on it is left out.</summary>
    public bool OnOneLine { get; init; }

    public bool Grows => Most > Least;

    public static TableColumn Fixed(string heading, int width)
    {
        var needed = Math.Max(width, ScreenWidth.Of(heading));
        return new(heading, needed, needed);
    }

    /// <summary>As wide as the longest of some labels.</summary>
    public static TableColumn OfLabels(string heading, IEnumerable<string> labels)
    {
        var width = 0;
        foreach (var label in labels) width = Math.Max(width, ScreenWidth.Of(label));
        return Fixed(heading, width);
    }
}
