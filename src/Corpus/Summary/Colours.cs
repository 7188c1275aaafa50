namespace Luoshi.Corpus.Summary;

/// <summary>Colours of the picture, told apart by people who see fewer of them too.</summary>
internal static class Colours
{
    public const string Grid = "#e3e3e3";
    public const string Faint = "#767676";
    public const string Digits = "#0b5fa5";
    public const string Words = "#7fb2dd";
    public const string None = "#d9d9d9";
    public const string Unknown = "#c8553d";

    public static string OfLevel(string level) => level switch
    {
        "national" => "#222222",
        "province" => "#c8553d",
        "prefecture" => "#0b5fa5",
        "county" => "#2e8b57",
        _ => "#8e6bb0",
    };
}
