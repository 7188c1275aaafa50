namespace Luoshi.Packs.Tests;

/// <summary>A pack as somebody might write it, read as a list of units with a name, a day and words.</summary>
internal static class Written
{
    public const string File = "packs/example/units.yaml";

    public static IReadOnlyList<(string Name, DateOnly? From, IReadOnlyList<string> Words)> Units(string text) =>
        PackFile.Parse(File, text, file => file["units"].Each(unit => (
            unit["name"].Text(), unit.Find("from")?.Date(), unit.Find("words")?.Texts() ?? [])));

    public static PackException Refused(string text) => Assert.Throws<PackException>(() => Units(text));
}
