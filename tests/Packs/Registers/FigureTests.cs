using Luoshi.Packs.Registers;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Packs.Tests.Registers;

/// <summary>What a few records come to in the unit in which a report tells it: ten thousands of mu from mu, hundreds of millions of yuan from ten thousands.</summary>
public sealed class FigureTests
{
    private static readonly DateOnly _end = new(2025, 12, 31);

    private static readonly Dictionary<string, Register> _registers =
        BusinessPacks.In(Checkout.At("packs")).SelectMany(pack => BusinessPacks.Read(pack).Registers).ToDictionary(register => register.Id);

    [Theory]
    [InlineData("breeding-stations", "cattle-stations", "animals=cattle opened_on=2020-05-01; animals=cattle opened_on=2020-05-01 closed_on=2025-03-01; animals=small_stock opened_on=2021-05-01; animals=cattle", 1)]
    [InlineData("inseminations", "mutton-crossed", "animals=sheep cross=mutton count=1200 done_on=2025-10-01; animals=sheep count=300 done_on=2025-10-01", 1200)]
    [InlineData("horses", "core-herd", "herd=core registered_on=2019-05-01; herd=core registered_on=2019-05-01 left_on=2025-09-01; herd=breeding registered_on=2019-05-01", 1)]
    [InlineData("horse-inseminations", "mares-inseminated", "mares=40 semen=frozen done_on=2025-05-01; mares=25 semen=fresh done_on=2025-06-01; mares=9 semen=natural done_on=2025-06-01; mares=7 semen=fresh done_on=2024-06-01", 65)]
    [InlineData("horse-inseminations", "mares-in-foal", "mares=50 checked=40 pregnant=30 done_on=2025-05-01; mares=50 done_on=2025-06-01", 75)]
    [InlineData("race-meetings", "races-held", "races=8 planned_on=2025-07-01 held_on=2025-07-02; races=6 planned_on=2025-10-01", 8)]
    [InlineData("tourism-facilities", "parking-spaces-built", "kind=parking spaces=120 opened_on=2025-06-01; kind=parking spaces=80 opened_on=2023-06-01; kind=toilet cubicles=12 opened_on=2025-06-01", 120)]
    [InlineData("lodgings", "hotel-investment", "kind=hotel stars=five settled_on=2024-05-01 invested=12500; kind=hotel stars=four settled_on=2024-05-01 invested=9000", 1.25)]
    [InlineData("high-standard-farmland", "high-standard-total", "nature=new area=125000 finished_on=2022-10-01; nature=new area=30500 finished_on=2025-10-01; nature=upgrade area=40000 finished_on=2025-10-01", 15.55)]
    [InlineData("sowings", "grain-area", "crop=winter_wheat area=21000 counted_on=2025-05-20 sown_on=2024-09-20; crop=maize area=4000 counted_on=2025-06-10; crop=rape area=9000 counted_on=2025-06-10", 2.5)]
    [InlineData("sowings", "grain-yield", "crop=spring_wheat harvested=1000 output=400 harvested_on=2025-08-20; crop=maize harvested=1000 output=800 harvested_on=2025-10-01", 600)]
    [InlineData("funds-received", "funds-in", "amount=12000 received_on=2025-03-01 state=confirmed; amount=5000 received_on=2025-04-01 state=reported; amount=-500 received_on=2025-05-01 state=confirmed", 1.15)]
    [InlineData("funds-received", "funds-not-confirmed", "amount=12000 received_on=2025-03-01 confirmed_on=2025-04-10 state=confirmed; amount=5000 received_on=2025-04-01 state=reported", 5000)]
    [InlineData("projects", "projects-in-hand", "started_on=2024-05-01 state=building; started_on=2025-05-01 finished_on=2025-11-01 state=finished; started_on=2025-06-01 state=dropped", 1)]
    [InlineData("project-years", "start-rate", "role=continued listed_on=2025-02-01 started_on=2025-03-20; role=new listed_on=2025-02-01; role=preparing listed_on=2025-02-01", 50)]
    [InlineData("project-progress", "projects-invested", "invested=3000 month_end=2025-04-30; invested=4500 month_end=2025-05-31; invested=800 month_end=2024-12-31", 0.75)]
    [InlineData("project-progress", "projects-plan-met", "planned=2000 invested=3000 month_end=2025-02-28; planned=3000 invested=3605 month_end=2025-03-31; invested=9000 month_end=2025-03-31; planned=100 invested=900 month_end=2024-12-31", 132.1)]
    [InlineData("project-progress", "tunnel-dug", "kind_of_work=tunnel work_done=310 month_end=2024-12-31; kind_of_work=tunnel work_done=140 month_end=2025-05-31; kind_of_work=subgrade work_done=9 month_end=2025-05-31", 450)]
    [InlineData("arrears-payments", "arrears-paid", "amount=2100 paid_on=2025-03-01; amount=900 paid_on=2025-08-01", 0.3)]
    [InlineData("findings", "findings-open", "told_on=2024-03-01 struck_on=2025-02-01 state=struck; told_on=2025-03-01 state=planned; told_on=2025-03-01 state=checked", 2)]
    [InlineData("findings", "findings-in-time", "due_on=2025-06-30 struck_on=2025-06-30 state=struck; due_on=2025-06-30 struck_on=2025-07-01 state=struck; due_on=2025-06-30 extended_to=2025-08-31 struck_on=2025-08-01 state=struck", 66.667)]
    [InlineData("water-samples", "water-class-two", "kind=national class=1 sampled_on=2025-03-01; kind=county class=3 sampled_on=2025-03-01; kind=source class=3 sampled_on=2025-03-01", 50)]
    [InlineData("air-days", "air-quality", "counted=yes index=60 day=2025-01-01; counted=yes index=140 day=2025-01-02; counted=yes index=300 sand=yes day=2025-01-03; counted=no index=200 day=2025-01-01", 50)]
    [InlineData("land-care", "erosion-controlled", "kind=erosion done=4500 done_on=2025-09-01", 3)]
    [InlineData("aid-projects", "aid-to-people", "aid=900 to_people=yes listed_on=2025-03-01; aid=100 to_people=no listed_on=2025-03-01", 90)]
    [InlineData("village-facilities", "exemplary-toilets", "exemplary=yes homes=200 toilets=190 surveyed_on=2024-08-01; exemplary=no homes=200 toilets=20 surveyed_on=2024-08-01", 95)]
    [InlineData("village-works", "villages-renewed", "kind=village village=东沟村 finished_on=2025-08-01; kind=village village=东沟村 finished_on=2025-09-01; kind=village village=西沟村 finished_on=2025-09-01", 2)]
    [InlineData("court-appearances", "heads-in-court", "head_came=yes heard_on=2025-03-01; head_came=yes heard_on=2025-04-01; head_came=no heard_on=2025-05-01; head_came=yes heard_on=2025-06-01", 75)]
    [InlineData("township-duties", "townships-with-lists", "township=河东镇 published_on=2025-03-01 state=valid; township=河东镇 published_on=2025-03-01 state=valid; township=河西乡 published_on=2025-03-01 state=ended", 1)]
    [InlineData("quality-inspections", "batches-good", "samples=50 failed=1 done_on=2025-03-01; samples=50 done_on=2025-04-01", 99)]
    public void Records_come_to_the_figure(string register, string rollUp, string records, decimal figure)
    {
        var declared = _registers[register];

        Assert.Equal(figure, decimal.Round(Figure(declared, declared.RollUp(rollUp)!, records.Split("; ").Select(record => Read(declared, record))), 3));
    }

    private static Filled Read(Register register, string record)
    {
        var values = record.Split(' ').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        Assert.All(values.Keys.Where(code => code != "state"), code => Assert.NotNull(register.Field(code)));
        return new(register, values, values.GetValueOrDefault("state", register.FirstState), _end);
    }

    private static decimal Figure(Register register, RollUp rollUp, IEnumerable<Filled> records)
    {
        var counted = records.SelectMany(record => Contributions.Of(register, record)).Where(one => one.Cell.RollUp == rollUp.Id && (rollUp.Standing || one.Cell.Month[..4] == "2025")).ToList();
        return rollUp.How switch
        {
            Reckoned.Ratio => counted.Sum(one => one.Number) / counted.Sum(one => one.Divisor) * (rollUp.Measure == "%" ? 100 : 1),
            Reckoned.Mean => counted.Average(one => one.Number),
            Reckoned.Distinct => counted.Select(one => one.Member).Distinct().Count(),
            _ => counted.Sum(one => one.Number),
        };
    }
}
