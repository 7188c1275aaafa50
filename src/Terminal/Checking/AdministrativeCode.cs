namespace Luoshi.Terminal.Checking;

/// <summary>Codes of places by GB/T 2260: two digits for the province, two for the prefecture, two for the county; zeros where none is meant.</summary>
internal static class AdministrativeCode
{
    /// <summary>A prefecture with this number has prefectures under it, whose numbers begin with the same digit (654000 above 654200).</summary>
    private const string OfSeveralPrefectures = "40";

    /// <summary>Whether the place of one code is governed by that of another.</summary>
    public static bool LiesIn(string code, string above)
    {
        if (code.Length != 6 || above.Length != 6 || code == above) return false;
        var digits = above.EndsWith("0000", StringComparison.Ordinal) ? 2 : !above.EndsWith("00", StringComparison.Ordinal) ? 6 : above[2..4] == OfSeveralPrefectures ? 3 : 4;
        return code.AsSpan(0, digits).SequenceEqual(above.AsSpan(0, digits));
    }
}
