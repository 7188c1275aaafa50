namespace Luoshi.Publishing.Workbooks;

/// <summary>How a cell looks; the number is its index in the workbook's style sheet (<see cref="Looks"/>).</summary>
internal enum CellLook
{
    Plain,
    Title,
    Subtitle,
    Heading,
    FillIn,
    Text,
    Centered,
    Number,
    Percent,
    Date,
    Chapter,
    Group,
    Label,

    /// <summary>Something is wrong.</summary>
    Red,

    /// <summary>To be looked at.</summary>
    Amber,

    /// <summary>As it should be.</summary>
    Green,

    /// <summary>Of another kind, not to be measured by the rest.</summary>
    Violet,

    /// <summary>Of little weight, or nothing to say.</summary>
    Grey,
}
