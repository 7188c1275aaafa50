namespace Luoshi.Corpus;

/// <summary>A corpus that cannot be opened, extended or asked, with the sentence that tells why.</summary>
public sealed class CorpusException(string chinese, string english) : Exception(english)
{
    public string Chinese { get; } = chinese;

    public string English => Message;
}
