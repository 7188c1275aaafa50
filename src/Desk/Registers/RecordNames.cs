namespace Luoshi.Desk.Registers;

/// <summary>What records are called that others name by their number, as far as whoever reads may see them.</summary>
/// <param name="names">By register and number.</param>
public sealed class RecordNames(IReadOnlyDictionary<(string Register, int Number), string> names)
{
    /// <summary>Null where there is none that they may see.</summary>
    public string? Of(string register, string number) =>
        int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var known) ? names.GetValueOrDefault((register, known)) : null;
}
