namespace Luoshi.Registers.Declared;

/// <summary>What something is called, in both languages.</summary>
public sealed record Term(string Chinese, string English)
{
    public override string ToString() => Chinese;
}
