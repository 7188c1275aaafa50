namespace Luoshi.Terminal.Typesetting;

/// <summary>The colours of the tables: the terminal's own sixteen, so that they suit a light and a dark screen.</summary>
/// <param name="Codes">What selects it in a terminal (SGR parameters); null for plain words.</param>
internal readonly record struct Ink(string? Codes)
{
    public static Ink Title => new("1");

    public static Ink Chapter => new("1;34");

    public static Ink Theme => new("4");

    public static Ink Figure => new("1;36");

    public static Ink Faint => new("90");

    public static Ink Marked => new("1;4;33");

    /// <summary>The firmer the promise, the louder.</summary>
    public static Ink OfStrength(int strength) => strength switch
    {
        5 => new("1;31"),
        4 => new("32"),
        3 => new("33"),
        _ => Faint,
    };
}
