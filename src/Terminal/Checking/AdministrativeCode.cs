namespace Luoshi.Terminal.Checking;

/// <summary>
/// Codes of places by GB/T 2260: two digits for the province, two for the prefecture, two for the county; zeros where none is meant. A place that was reorganized has another code than it had,
/// and some prefectures have others under them, so that below a province codes are a hint and no proof.
/// </summary>
internal static class AdministrativeCode
{
    private const int OfProvince = 2;
    private const int OfPrefecture = 4;

    /// <summary>Whether both codes are of one province.</summary>
    public static bool AreOfOneProvince(string code, string other) => Begins(code, other, OfProvince);

    /// <summary>Whether the place of one code is governed by that of another, as the digits have it.</summary>
    public static bool LiesIn(string code, string above) =>
        code != above && Begins(code, above, above.EndsWith("0000", StringComparison.Ordinal) ? OfProvince : above.EndsWith("00", StringComparison.Ordinal) ? OfPrefecture : above.Length);

    private static bool Begins(string code, string above, int digits) =>
        code.Length >= digits && above.Length >= digits && code.AsSpan(0, digits).SequenceEqual(above.AsSpan(0, digits));
}
