namespace Luoshi.Ledger.Counts;

/// <summary>Omissions in the words of bulletins.</summary>
public static class OmissionNames
{
    public static string Chinese(Omission omission) => omission switch
    {
        Omission.YearlyOnly => "全年才有数",
        Omission.NotReleased => "数据未公布",
        Omission.NoData => "无数据",
        Omission.NoRule => "不适用",
        Omission.Withdrawn => "已中止",
        _ => throw new ArgumentOutOfRangeException(nameof(omission)),
    };

    public static string English(Omission omission) => omission switch
    {
        Omission.YearlyOnly => "measured once a year",
        Omission.NotReleased => "not released yet",
        Omission.NoData => "no data",
        Omission.NoRule => "not applicable",
        Omission.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(omission)),
    };
}
