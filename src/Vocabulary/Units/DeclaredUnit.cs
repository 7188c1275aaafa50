namespace Luoshi.Vocabulary.Units;

/// <summary>A body that answers for tasks (单位), as a pack declares it: what it is called and what it answers for.</summary>
/// <param name="Name">Its usual short name, the one that plans are issued with: 发改委.</param>
public sealed record DeclaredUnit(string Name)
{
    /// <summary>The full name without the place: 发展和改革委员会.</summary>
    public string FullName { get; init; } = "";

    /// <summary>What else it is called, here or in other counties.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>All that it may be called by in a text, the short name first.</summary>
    public IEnumerable<string> Names => new[] { Name, FullName }.Concat(OtherNames).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);
}
