namespace Luoshi.Ledger;

/// <summary>Where an entry stands among those of its place; also the version of whatever it changed last.</summary>
/// <param name="Year">The year of its stream.</param>
/// <param name="Number">Its number in the stream, from 1.</param>
public readonly record struct EntryPlace(int Year, long Number) : IComparable<EntryPlace>
{
    /// <summary>The version of what is not there.</summary>
    public static EntryPlace None => default;

    public int CompareTo(EntryPlace other) => Year != other.Year ? Year.CompareTo(other.Year) : Number.CompareTo(other.Number);

    public static bool operator <(EntryPlace left, EntryPlace right) => left.CompareTo(right) < 0;

    public static bool operator >(EntryPlace left, EntryPlace right) => left.CompareTo(right) > 0;

    public static bool operator <=(EntryPlace left, EntryPlace right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EntryPlace left, EntryPlace right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Year}-{Number}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static EntryPlace? Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var digits = System.Globalization.NumberStyles.None;
        var plain = System.Globalization.CultureInfo.InvariantCulture;
        return dash > 0 && int.TryParse(text.AsSpan(0, dash), digits, plain, out var year) &&
            long.TryParse(text.AsSpan(dash + 1), digits, plain, out var number) ? new(year, number) : null;
    }
}
