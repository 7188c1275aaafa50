using CsCheck;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;
using Record = Luoshi.Ledger.Registers.Record;

namespace Luoshi.Ledger.Tests.Registers;

/// <summary>Whatever is entered, changed, moved and struck off, each figure is what the records come to when they are counted anew.</summary>
public sealed class RollUpProperties
{
    private static readonly string[] _months = ["2024-12", "2025-01", "2025-03", "2025-06", "2025-07"];

    private static readonly Gen<(int Step, int Record, string Words)> _steps = Gen.Select(
        Gen.Int[0, 5], Gen.Int[1, 6], Gen.Select(Gen.Int[0, 2], Gen.Int[0, 400], Gen.Int[10, 5000], Gen.Int[0, 900], (town, day, depth, cost) =>
            $"township={"东西南"[town]}乡 dug_on={new DateOnly(2024, 11, 1).AddDays(day):yyyy-MM-dd} depth={depth / 10m:0.0} cost={(cost % 7 == 0 ? "" : (cost / 1000m).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture))}"));

    [Fact]
    public void Figures_are_what_the_records_come_to() => _steps.Array[1, 25].Sample(steps =>
    {
        var office = new WaterOffice();
        foreach (var (step, record, words) in steps) Take(office, step, record, words);
        foreach (var rollUp in office.Register.Declared.AllRollUps())
            foreach (var month in _months)
                Assert.Equal((rollUp.Id, month, Recounted(office, rollUp, month)), (rollUp.Id, month, office.Figure(rollUp.Id, month).Value ?? Nothing(rollUp)));
    }, iter: 60);

    /// <summary>Of no records: none, or nothing that could be told.</summary>
    private static decimal? Nothing(RollUp rollUp) => rollUp.How is Reckoned.Count or Reckoned.Sum or Reckoned.Distinct ? 0 : null;

    private static void Take(WaterOffice office, int step, int record, string words)
    {
        try
        {
            if (step < 3) office.Enter($"label=W{office.County.State.LastRecord(WaterOffice.Wells)} purpose=drinking {words}");
            else if (step == 3) office.Change(record, words);
            else if (step == 4) office.Change(record, "", "open");
            else office.County.Give(new StrikeRecord(WaterOffice.Wells, record), Rehearsal.Office, "核减");
        }
        catch (RefusedException)
        {
        }
    }

    /// <summary>Counted record by record, in another way than cells are kept.</summary>
    private static decimal? Recounted(WaterOffice office, RollUp rollUp, string month)
    {
        var (declared, last) = (office.Register.Declared, Period.Parse(month)!.Value);
        var from = rollUp.Standing ? DateOnly.MinValue : new DateOnly(last.Year, 1, 1);
        var records = office.County.State.All(Record.Kind, Record.IdPrefix(WaterOffice.Wells)).Cast<Record>().Where(record => record.StruckOn is null).Select(record => record.As(declared))
            .Where(record => rollUp.Where is not { } where || record.Of(where).Truth == true)
            .Where(record => record.Day(rollUp.On) is { } day && day >= from && day <= last.LastDay)
            .Where(record => rollUp.Until.Length == 0 || record.Day(rollUp.Until) is not { } until || until > last.LastDay).ToList();
        var told = records.Where(record => rollUp.Of is null || record.Of(rollUp.Of).IsKnown && (rollUp.Per is null || record.Of(rollUp.Per).IsKnown)).ToList();
        if (told.Count == 0) return Nothing(rollUp);
        decimal Sum(Luoshi.Registers.Formulas.Formula of) => told.Sum(record => record.Of(of).Number!.Value);
        return rollUp.How switch
        {
            Reckoned.Count => told.Count,
            Reckoned.Sum => Sum(rollUp.Of!),
            Reckoned.Mean => Sum(rollUp.Of!) / told.Count,
            Reckoned.Ratio => Sum(rollUp.Per!) is var divisor && divisor != 0 ? Sum(rollUp.Of!) / divisor : null,
            Reckoned.Distinct => told.Select(record => record.Of(rollUp.Of!)).Distinct().Count(),
            _ => told.GroupBy(record => record.Day(rollUp.On)).MaxBy(day => day.Key) is { } latest ? latest.Average(record => record.Of(rollUp.Of!).Number!.Value) : null,
        };
    }
}
