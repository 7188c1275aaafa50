namespace Luoshi.Registers.Declared;

/// <summary>More time (延期): how much at most, and how often.</summary>
public sealed record CaseExtension(Stretch Most, int Times);
