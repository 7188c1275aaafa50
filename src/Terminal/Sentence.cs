namespace Luoshi.Terminal;

/// <summary>Something said to the user, in both languages.</summary>
internal readonly record struct Sentence(string Chinese, string English)
{
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
