namespace Luoshi.Fuzz.Laws;

/// <summary>Something holds for every reading, and did not for this one.</summary>
public sealed class BrokenLawException(string law) : Exception($"broken: {law}");
