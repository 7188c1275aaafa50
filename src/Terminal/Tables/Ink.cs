using Spectre.Console;

namespace Luoshi.Terminal.Tables;

/// <summary>The colours of the tables: the terminal's own sixteen, so that they suit a light and a dark screen.</summary>
internal static class Ink
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Title { get; } = new(decoration: Decoration.Bold);

    public static Style Chapter { get; } = new(Color.Blue, decoration: Decoration.Bold);

    public static Style Theme { get; } = new(decoration: Decoration.Underline);

    public static Style Figure { get; } = new(Color.Teal, decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey);

    public static Style Marked { get; } = new(Color.Olive, decoration: Decoration.Bold | Decoration.Underline);

    /// <summary>The firmer the promise, the louder.</summary>
    public static Style OfStrength(int strength) => strength switch
    {
        5 => new(Color.Maroon, decoration: Decoration.Bold),
        4 => new(Color.Green),
        3 => new(Color.Olive),
        _ => Faint,
    };
}
