namespace Luoshi.Registers.Declared;

/// <summary>One of the things that a field of choices can hold.</summary>
/// <param name="Code">As records hold it.</param>
/// <param name="Name">As people see it.</param>
public sealed record Choice(string Code, Term Name)
{
    /// <summary>Codes of earlier versions that mean this now: choices that were merged into it.</summary>
    public IReadOnlyList<string> Was { get; init; } = [];

    /// <summary>停用: records keep it, and none takes it anew.</summary>
    public bool Retired { get; init; }

    /// <summary>What it is under in a table of codes, from the widest (城乡建设 / 供水); empty where it is under nothing.</summary>
    public string Under { get; init; } = "";
}
