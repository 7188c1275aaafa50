namespace Luoshi.Registers.Declared;

/// <summary>What a record must hold to be meant.</summary>
/// <param name="Field">The code of its field, or <c>state</c>.</param>
/// <param name="Is">One of these.</param>
public sealed record Holds(string Field, IReadOnlyList<string> Is);
