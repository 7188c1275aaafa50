namespace Luoshi.Publishing;

/// <summary>Numbers as they are printed: without exponent and without zeros at the end that say nothing (16.60 is 16.6).</summary>
internal static class PlainNumber
{
    private const decimal One = 1.0000000000000000000000000000m;

    public static decimal Trim(decimal value) => value.Scale == 0 ? value : value / One;
}
