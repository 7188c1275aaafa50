namespace Luoshi.Ledger.Pacing;

/// <summary>The months for which figures come out.</summary>
public static class Releases
{
    private const int MonthsOfQuarter = 3, MonthsOfYear = 12;

    public static bool CoversMonth(this Release release, int month) => release switch
    {
        Release.Quarterly => month % MonthsOfQuarter == 0,
        Release.Yearly => month == MonthsOfYear,
        _ => true,
    };
}
