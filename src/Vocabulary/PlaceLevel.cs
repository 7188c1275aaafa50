namespace Luoshi.Vocabulary;

/// <summary>The level of government that gives a report.</summary>
public enum PlaceLevel
{
    National,

    /// <summary>Province, autonomous region, municipality under the State Council.</summary>
    Province,

    /// <summary>Prefecture, autonomous prefecture, prefecture-level city.</summary>
    Prefecture,

    /// <summary>County, banner, district, county-level city.</summary>
    County,

    /// <summary>Town, township, subdistrict.</summary>
    Township,
}
