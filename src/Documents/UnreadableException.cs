namespace Luoshi.Documents;

/// <summary>
/// A file that cannot be taken as text. The message says what is wrong, where, and what to do, in both languages; it is meant for
/// the person who named the file.
/// </summary>
public sealed class UnreadableException(string chinese, string english) : Exception(chinese)
{
    public string Chinese { get; } = chinese;

    public string English { get; } = english;
}
