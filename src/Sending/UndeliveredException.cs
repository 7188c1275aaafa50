namespace Luoshi.Sending;

/// <summary>A message was not taken: why, and what to do, in both languages.</summary>
public sealed class UndeliveredException(string chinese, string english) : Exception(english)
{
    public string Chinese { get; } = chinese;

    public string English { get; } = english;
}
