namespace Luoshi.Documents.Sheets;

/// <summary>How much of a workbook has been taken in, against what may be.</summary>
internal sealed class SheetRoom(string name)
{
    private long _characters;

    public void Take(string text)
    {
        _characters += text.Length;
        if (_characters > SheetLimits.MostCharacters) throw SheetRefusal.TooMuch(name);
    }

    public void TakeRow(int rows)
    {
        if (rows > SheetLimits.MostRows) throw SheetRefusal.TooManyRows(name);
    }

    public UnreadableException TooWide(int row) => SheetRefusal.TooWide(name, row);
}
