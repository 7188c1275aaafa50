namespace Luoshi.Documents.Printed;

/// <summary>How far text is turned against the page as it is looked at, counter-clockwise.</summary>
internal enum Turn
{
    None,

    /// <summary>It reads upward.</summary>
    Quarter,

    /// <summary>It stands on its head.</summary>
    Half,

    /// <summary>It reads downward.</summary>
    ThreeQuarters,
}
