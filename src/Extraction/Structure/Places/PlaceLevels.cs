using Luoshi.Vocabulary;

namespace Luoshi.Extraction.Structure.Places;

/// <summary>Tells the level of a government from the full name of its place.</summary>
internal static class PlaceLevels
{
    public static PlaceLevel? Of(string? place) => place switch
    {
        null or "" => null,
        "国务院" => PlaceLevel.National,
        "北京市" or "上海市" or "天津市" or "重庆市" => PlaceLevel.Province,
        _ when place.EndsWith('省') || place.EndsWith("自治区", StringComparison.Ordinal) => PlaceLevel.Province,
        _ when place.EndsWith('州') || place.EndsWith('盟') || place.EndsWith("地区", StringComparison.Ordinal) => PlaceLevel.Prefecture,
        _ when place.EndsWith('镇') || place.EndsWith('乡') || place.EndsWith("街道", StringComparison.Ordinal) => PlaceLevel.Township,
        _ when place.EndsWith('县') || place.EndsWith('旗') || place.EndsWith('区') => PlaceLevel.County,
        _ when place.EndsWith('市') => City(place),
        _ => null,
    };

    /// <summary>A city's code ends in 00 where it is a prefecture; one without a code of its own is taken for one.</summary>
    private static PlaceLevel City(string place) =>
        Gazetteer.CodeOf(place) is { } code && !code.EndsWith("00", StringComparison.Ordinal) ? PlaceLevel.County : PlaceLevel.Prefecture;
}
