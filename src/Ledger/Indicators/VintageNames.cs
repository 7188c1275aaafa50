namespace Luoshi.Ledger.Indicators;

/// <summary>What vintages are called.</summary>
public static class VintageNames
{
    public static string Chinese(Vintage vintage) => vintage switch
    {
        Vintage.Expected => "预计",
        Vintage.Flash => "快报",
        Vintage.Final => "审定",
        _ => "修订",
    };

    public static string English(Vintage vintage) => vintage switch
    {
        Vintage.Expected => "expected",
        Vintage.Flash => "flash",
        Vintage.Final => "final",
        _ => "revised",
    };
}
