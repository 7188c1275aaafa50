namespace Luoshi.Ledger;

/// <summary>A stream of entries: all that was written for one place in one year, counted from 1 without gaps.</summary>
/// <param name="Place">The place's immutable id; the GB/T 2260 code it had when its ledger was opened.</param>
/// <param name="Year">The year of writing by the place's clock, not the year that an entry is about.</param>
public readonly record struct StreamId(string Place, int Year)
{
    public override string ToString() => $"{Place}/{Year}";
}
