namespace Luoshi.Vocabulary;

/// <summary>Something said to a person, in both languages of the screen.</summary>
public sealed record Remark(string Chinese, string English);
