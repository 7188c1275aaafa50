namespace Luoshi.Ledger.Units;

/// <summary>For what somebody in a unit is turned to.</summary>
public enum Post
{
    /// <summary>联络员、报送人: reports on the unit's tasks and is reminded of what is owed.</summary>
    Reporter,

    /// <summary>单位负责人: answers for what the unit reports.</summary>
    Head,
}
