namespace Luoshi.Vocabulary.Sheets;

/// <summary>What stands in one cell of a table that was filled in by people.</summary>
/// <param name="Text">As it is seen: dates as 2025-06-30, shares with their %, the last value of a formula. Empty where nothing stands.</param>
/// <param name="Carried">Whether it belongs to a merged cell that begins above or to the left.</param>
public readonly record struct SheetCell(string Text, bool Carried = false)
{
    public static SheetCell Empty { get; } = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Text);
}
