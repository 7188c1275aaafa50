namespace Luoshi.Extraction.Items;

/// <summary>What a clause of the plan is to its work item.</summary>
internal enum Label
{
    /// <summary>No part of any item: principle, framing, heading.</summary>
    Outside,

    /// <summary>Begins an item.</summary>
    Begins,

    /// <summary>Goes on with the item begun before it.</summary>
    Continues,
}
