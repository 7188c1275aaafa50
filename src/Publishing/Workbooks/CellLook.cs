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
}
