using System.Globalization;
using Luoshi.Ledger;

namespace Luoshi.Web;

/// <summary>The language of one page: Chinese first, English second.</summary>
/// <param name="isEnglish">Whether it was asked for in English.</param>
public sealed class Wording(bool isEnglish)
{
    /// <summary>The name of the cookie, and of the word in an address, that say which.</summary>
    public const string Name = "lang";

    public bool IsEnglish => isEnglish;

    /// <summary>As the page says of itself.</summary>
    public string Code => isEnglish ? "en" : "zh-CN";

    public string Say(string chinese, string english) => isEnglish ? english : chinese;

    /// <summary>By the clock of the places: 2025-11-12 09:30.</summary>
    public static string Time(DateTimeOffset moment) => PlaceTime.Of(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
