namespace Luoshi.Registers.Declared;

/// <summary>Who may do something with a record.</summary>
public enum Hand
{
    /// <summary>The unit that the record belongs to, and the keeper.</summary>
    Owner,

    /// <summary>The unit that keeps the register.</summary>
    Keeper,

    /// <summary>The supervision office alone.</summary>
    Office,
}
