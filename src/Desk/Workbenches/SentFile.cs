namespace Luoshi.Desk.Workbenches;

/// <summary>A file that somebody sends as evidence.</summary>
/// <param name="Name">As they call it.</param>
/// <param name="Content">What is in it.</param>
public sealed record SentFile(string Name, Stream Content);
