namespace Luoshi.Registers.Declared;

/// <summary>Where the truth of a register is kept (数据来源): here, or in a system that a higher level prescribes, whose export is taken and whose records nobody types again.</summary>
public enum Truth
{
    /// <summary>Records are entered here.</summary>
    Here,

    /// <summary>Records come as the export of another system.</summary>
    Upstream,
}
