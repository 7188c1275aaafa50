using System.Text.RegularExpressions;
using Luoshi.Ledger.Indicators;

namespace Luoshi.Ledger.Tables.Statistics;

/// <summary>What the titles of a statistical table say of all its numbers.</summary>
public static partial class TitleWords
{
    private static readonly (string Word, Vintage Vintage)[] _vintages =
    [
        ("预计", Vintage.Expected), ("快报", Vintage.Flash), ("快速", Vintage.Flash), ("初步核算", Vintage.Flash), ("初步统计", Vintage.Flash),
        ("审定", Vintage.Final), ("核定", Vintage.Final), ("年报", Vintage.Final), ("最终核实", Vintage.Final), ("修订", Vintage.Revised),
    ];

    /// <summary>The year and month that the titles name, the first with both before others; nulls where none does. A day is no period.</summary>
    public static (int? Year, int? Month) TimeIn(IReadOnlyList<string> titles)
    {
        var times = titles.Where(title => WithYear().IsMatch(title) && !Day().IsMatch(title)).Select(ReachWords.In).Where(words => words.Year is not null).ToList();
        return (times.FirstOrDefault(words => words.Month is not null) ?? times.FirstOrDefault()) is { } found ? (found.Year, found.Month) : (null, null);
    }

    /// <summary>How settled the numbers are; null where the titles do not say, or say two things.</summary>
    public static Vintage? VintageIn(IReadOnlyList<string> titles) =>
        _vintages.Where(pair => titles.Any(title => title.Contains(pair.Word, StringComparison.Ordinal))).Select(pair => pair.Vintage).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The unit that a note above gives for all amounts (单位：亿元、%); empty where there is none or several.</summary>
    public static string UnitIn(IReadOnlyList<string> titles) => titles.Select(title => UnitNote().Match(title)).Where(match => match.Success)
        .SelectMany(match => match.Groups[1].Value.Split('、', '，', ',', '/', ';', '；')).Select(unit => unit.Trim()).Where(unit => unit.Length > 0 && unit is not ("%" or "％")).Distinct().ToList() is [var only] ? only : "";

    [GeneratedRegex(@"20\d\d年", RegexOptions.CultureInvariant)]
    private static partial Regex WithYear();

    [GeneratedRegex(@"月\d{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"单位\s*[:：]\s*([^\s）)]+)", RegexOptions.CultureInvariant)]
    private static partial Regex UnitNote();
}
