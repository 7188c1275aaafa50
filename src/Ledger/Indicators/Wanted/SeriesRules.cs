using Luoshi.Ledger.Progress;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Ledger.Indicators.Wanted;

/// <summary>What must hold of numbers for a period of a series, whoever enters them.</summary>
internal sealed class SeriesRules(ILedgerState state, Indicator indicator, Period period)
{
    // Beyond these nothing is counted that a place measures, and what follows from such numbers could not be reckoned exactly.
    private const decimal Largest = 1_000_000_000_000_000m, Smallest = 0.000_000_001m;

    private readonly DeclaredIndicator _declared = indicator.Declared;
    private readonly Observation? _there = state.Observation(indicator.Id, period);

    private string Name => _declared.Name;

    /// <summary>Whether the period is past changing without further ado: it was audited, or a later one was.</summary>
    public bool IsClosed => _there is not null && (_there.IsSettled || state.Observations(indicator.Id).Any(other => other.Period > period && other.IsSettled));

    /// <summary>The supervision office enters anything, a unit what it releases itself.</summary>
    public void CheckHand(Occasion occasion)
    {
        if (state.Feed(indicator.Id) is { } feed) throw new RefusedException(
            $"“{Name}”由台账“{feed.Register}”汇总，不另填；数不对，改台账里的记录。", $"{Name} is counted from the register {feed.Register}, and not entered again: where it is wrong, change the records there.");
        if (occasion.By.Role == Role.Supervisor || occasion.By.Unit.Length > 0 && occasion.By.Unit == _declared.Office) return;
        var who = occasion.By.Unit.Length > 0 ? occasion.By.Unit : occasion.By.Name;
        throw new RefusedException(
            $"“{Name}”由{_declared.Office}发布，{who}不能记。", $"{Name} is released by {_declared.Office}; {who} cannot enter it.");
    }

    /// <summary>A closed period is changed by the supervision office only, with the reason.</summary>
    public void CheckOpening(Occasion occasion)
    {
        if (occasion.By.Role != Role.Supervisor) throw new RefusedException(
            $"“{Name}”{period} 已经审定或其后的月份已经审定，只有督查室能改。",
            $"{Name} for {period} was audited, or a later period was: only the supervision office changes it.");
        if (string.IsNullOrWhiteSpace(occasion.Reason)) throw new RefusedException(
            $"“{Name}”{period} 已经审定或其后的月份已经审定，要改请写明理由：--reason。",
            $"{Name} for {period} was audited, or a later period was: say why it is changed (--reason).");
    }

    /// <summary>The release with what an earlier one of the same vintage told beside it.</summary>
    public Release Completed(Release release)
    {
        if (_there?.Standing is not { } standing) return release;
        if (release.Vintage < standing.Vintage) throw new RefusedException(
            $"“{Name}”{period} 已有{VintageNames.Chinese(standing.Vintage)}数，{VintageNames.Chinese(release.Vintage)}数不能再盖上去。",
            $"{Name} for {period} has a value that is {VintageNames.English(standing.Vintage)}: one that is {VintageNames.English(release.Vintage)} does not overwrite it.");
        if (release.Vintage > standing.Vintage) return release;
        if (standing.Told.And(release.Told) is not { } both) return release.Vintage is Vintage.Expected or Vintage.Revised ? release : throw Twice(standing);
        return both == standing.Told ? throw new RefusedException(
            $"“{Name}”{period} 的{VintageNames.Chinese(release.Vintage)}数账本里已有，一样的。", $"The ledger has the {VintageNames.English(release.Vintage)} numbers of {Name} for {period} already.")
            : release with { Told = both };
    }

    public void CheckDay(Release release, DateOnly today)
    {
        if (release.On > today) throw new RefusedException(
            $"发布日期 {release.On:yyyy-MM-dd} 还没有到。", $"The day of the release, {release.On:yyyy-MM-dd}, has not come yet.");
        if (release.Vintage > Vintage.Expected && release.On < period.LastDay) throw new RefusedException(
            $"“{Name}”{period} 到 {release.On:yyyy-MM-dd} 还没有过完，只能记预计数：--vintage expected。",
            $"{period} was not over on {release.On:yyyy-MM-dd}: {Name} can only be expected (--vintage expected).");
    }

    public void CheckNumbers(Release release)
    {
        CheckRhythm();
        CheckTold(release.Told);
        if (_declared is { Counting: Counting.Cumulated, MayFall: false } && release.Vintage is Vintage.Flash or Vintage.Final) CheckFall(release);
    }

    public RefusedException NothingTold() => new(
        $"“{Name}”{period} 还没有数，用 luoshi indicator record 记。", $"There is nothing of {Name} for {period} yet. Enter it with luoshi indicator record.");

    public RefusedException NotReleasedAs(Vintage vintage) => new(
        $"“{Name}”{period} 没有{VintageNames.Chinese(vintage)}数。", $"{Name} for {period} has no value that is {VintageNames.English(vintage)}.");

    private RefusedException Twice(Release standing) => new(
        $"“{Name}”{period} 的{VintageNames.Chinese(standing.Vintage)}数已经记了，和这次的不同：录错的用 luoshi indicator correct 更正，发布单位改了数的用 --vintage revised 记。",
        $"{Name} for {period} has other numbers that are {VintageNames.English(standing.Vintage)}. Wrongly entered ones are put right with luoshi indicator correct; released anew they are --vintage revised.");

    private void CheckRhythm()
    {
        if (_declared.Rhythm.Has(period)) return;
        var (chinese, english) = _declared.Rhythm switch
        {
            Rhythm.MonthlyWithoutJanuary => ("一月不单独发布，1—2月合并记在二月", "there is no separate January; January and February are told together, as of February"),
            Rhythm.Quarterly => ("按季发布，只有 3、6、9、12 月", "it is released by quarters: in March, June, September and December"),
            _ => ("按年发布，只有 12 月", "it is released by years: in December"),
        };
        throw new RefusedException($"“{Name}”没有 {period} 的数：{chinese}。", $"{Name} has no value for {period}: {english}.");
    }

    private void CheckTold(Told told)
    {
        if (told.IsEmpty) throw new RefusedException($"“{Name}”{period} 没有写数。", $"No number was given of {Name} for {period}.");
        if (((decimal?[])[told.Value, told.Growth, told.Month, told.MonthGrowth]).FirstOrDefault(IsOutOfRange) is { } stray) throw new RefusedException(
            $"“{Name}”{period} 的 {stray} 大得或小得不像一个统计数，请核对单位。", $"{stray} of {Name} for {period} is too large or too small to be a statistic: check the unit.");
        if (told.Rank is < 1) throw new RefusedException($"“{Name}”{period} 的排位要从 1 数起。", $"Ranks count from 1: {Name} for {period}.");
        if (told.Rank is not null && _declared.NoScoring) throw new RefusedException(
            $"“{Name}”是社会事业总量，不记排位。", $"{Name} is a total of a social programme: it is not ranked.");
        if ((told.Month ?? told.MonthGrowth) is not null && _declared is not { Counting: Counting.Cumulated, Rhythm: Rhythm.Monthly or Rhythm.MonthlyWithoutJanuary }) throw new RefusedException(
            $"“{Name}”不是按月累计的指标，没有本月数。", $"{Name} is not cumulated by months: it has no value of a month alone.");
        if (told.Month is not null && _declared.Rhythm == Rhythm.MonthlyWithoutJanuary && period.Month == 2) throw new RefusedException(
            $"“{Name}”一月、二月合并发布，没有二月单月的数。", $"January and February of {Name} are told together: February has no value alone.");
    }

    private static bool IsOutOfRange(decimal? number) => number is { } told && told != 0 && Math.Abs(told) is > Largest or < Smallest;

    /// <summary>What is cumulated does not fall within a year, unless whoever released it says that earlier values were revised.</summary>
    private void CheckFall(Release release)
    {
        if (release.Told.Value is not { } value) return;
        var year = state.Observations(indicator.Id).Where(other => other.Period.Year == period.Year && other.Counted is not null).ToList();
        if (year.LastOrDefault(other => other.Period < period) is { } before && before.Counted > value) throw Falls(before, value);
        if (year.FirstOrDefault(other => other.Period > period) is { } after && after.Counted < value) throw Falls(after, value);
    }

    private RefusedException Falls(Observation other, decimal value) => new(
        $"“{Name}”是累计数：{period} 的 {value} 和 {other.Period} 的 {other.Counted} 对不上，累计数年内只增不减。核对单位和月份；前期数修订过的，用 --vintage revised 记。",
        $"{Name} is cumulated: {value} for {period} does not go with {other.Counted} for {other.Period}, since it does not fall within a year. Check unit and month; where it was revised, enter it as --vintage revised.");
}
