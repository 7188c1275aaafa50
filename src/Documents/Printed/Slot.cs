namespace Luoshi.Documents.Printed;

/// <summary>The place of a block in the page's plan; blocks in the same place of like pages share their margins.</summary>
/// <param name="Column">Counted from 0; a row of a table has none.</param>
/// <param name="Columns">How many the page has.</param>
/// <param name="Odd">Left and right pages may mirror each other.</param>
/// <param name="Width">Of the sheet, in whole points.</param>
internal readonly record struct Slot(int? Column, int Columns, bool Odd, int Width)
{
    public bool IsRow => Column is null;
}
