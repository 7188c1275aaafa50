namespace Luoshi.Documents.Sheets;

/// <summary>What a number in a cell is shown as.</summary>
internal enum NumberLook
{
    Number,
    Percent,
    Date,
}
