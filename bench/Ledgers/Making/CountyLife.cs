using System.Globalization;
using Luoshi.Bench.Reading;
using Luoshi.Ledger;
using Luoshi.Ledger.Lighting.Wanted;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Progress.Wanted;
using Luoshi.Packs.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Bench.Ledgers.Making;

/// <summary>
/// What the offices of an invented county do through the years: a plan each year, taken in as it was issued, and a report on each of
/// its tasks each month, and the lamps of the month. The same number always makes the same county.
/// </summary>
/// <param name="number">Which county, from 0: fourteen to a prefecture, twenty prefectures to a province.</param>
internal sealed class CountyLife(int number)
{
    public const int LastYear = 2025, TasksOfYear = 200;

    private static readonly Actor _office = new("林主任", Role.Supervisor);
    private static readonly LampRuleSet _rules =
        LampFiles.Read(Path.Combine(ReportFiles.Root, "packs", "lamps"))[0] with { From = new(LastYear - 10, 1, 1) };

    private readonly Random _chance = new(number);

    public string Place { get; } = string.Create(CultureInfo.InvariantCulture, $"{90 + number / 280:00}{1 + number / 14 % 20:00}{1 + number % 14:00}");

    /// <summary>How many plans there have been, the last of them that of <see cref="LastYear"/>.</summary>
    public int Years { get; init; } = 5;

    /// <summary>How many months of each were reported on.</summary>
    public int Months { get; init; } = 12;

    /// <summary>How many tasks each has.</summary>
    public int Tasks { get; init; } = TasksOfYear;

    /// <summary>Everything until the last month of the last plan was reported on.</summary>
    public IEnumerable<Step> Past()
    {
        var first = LastYear - Years + 1;
        yield return new(Morning(first, 1, 8), new OpenLedger(Place, $"第{number + 1}县"), new Actor("管理员", Role.Administrator));
        yield return new(Morning(first, 1, 9), new AdoptLampRules(_rules, _rules.From, "陈县长"), _office);
        for (var year = first; year <= LastYear; year++)
        {
            yield return new(Morning(year, 2, 1), Plan(year), _office);
            for (var month = 1; month <= Months; month++)
            {
                foreach (var step in Reports(year, new Period(year, month), Tasks)) yield return step;
                yield return Lamps(year, new Period(year, month));
            }
        }
    }

    /// <summary>Reports on the last plan for months after its year, as long as they are wanted.</summary>
    public IEnumerable<Step> Later(int count)
    {
        for (var month = new DateOnly(LastYear + 1, 1, 1); count > 0; month = month.AddMonths(1), count -= TasksOfYear)
            foreach (var step in Reports(LastYear, Period.Of(month), Math.Min(count, TasksOfYear))) yield return step;
    }

    private static Step Lamps(int year, Period period)
    {
        var day = period.LastDay.AddDays(6);
        return new(Morning(day.Year, day.Month, day.Day), new LightLamps(year, period), _office);
    }

    private IEnumerable<Step> Reports(int year, Period period, int tasks)
    {
        var day = period.LastDay.AddDays(5);
        for (var task = 1; task <= tasks; task++)
            yield return new(
                Morning(day.Year, day.Month, day.Day).AddMilliseconds(100 * task),
                new ReportProgress(year, new TaskNumber(TaskList.Main, task), period, Account(task, period.Month)),
                new Actor("小王", Role.Reporter, Wording.UnitOf(task)));
    }

    private TakeInPlan Plan(int year) => new(year, $"{year}年重点工作任务分解表", [.. Enumerable.Range(1, Tasks).Select(Task)])
    {
        Issued = new Issue(new DateOnly(year, 1, 25), $"县政办发〔{year}〕3号", "陈县长"),
    };

    private ProposedTask Task(int task) => new(TaskList.Main, new TaskContent(Wording.Task(_chance))
    {
        Kind = IsMeasured(task) ? TaskKind.Quantified : TaskKind.Qualitative,
        Chapter = Wording.Chapter(task, Tasks),
        Measures = IsMeasured(task) ? [new Measure("完成量", 10 * _chance.Next(3, 90), "公里")] : [],
        Lead = Wording.UnitOf(task),
        Supporters = ["财政局"],
        Leader = "陈县长",
        Due = new DateOnly(LastYear, 11, 30),
    });

    private Account Account(int task, int month) => new(month == 12 ? ProgressWord.Done : ProgressWord.UnderWay, Wording.Narrative(_chance))
    {
        Values = IsMeasured(task) ? [new MeasureValue(1, month * _chance.Next(2, 9))] : [],
        Problem = _chance.Next(4) == 0 ? Wording.Problem(_chance) : "",
        NextStep = Wording.NextStep(_chance),
    };

    private static bool IsMeasured(int task) => task % 2 == 0;

    private static DateTimeOffset Morning(int year, int month, int day) => new(year, month, day, 9, 0, 0, TimeSpan.FromHours(8));
}
