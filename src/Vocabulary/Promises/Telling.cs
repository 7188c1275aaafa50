namespace Luoshi.Vocabulary.Promises;

/// <summary>A sentence in both languages.</summary>
public sealed record Telling(string Chinese, string English);
