using Luoshi.Desk;
using Luoshi.Desk.Reports;
using Luoshi.Desk.Samples;
using Luoshi.Desk.Tracing;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Proven.Wanted;
using Luoshi.Ledger.Registers;
using Luoshi.Packs;
using Luoshi.Packs.Registers;
using Luoshi.Packs.Units;
using Luoshi.Registers.Declared;
using Luoshi.Tests;
using Luoshi.Vocabulary.Indicators;
using Role = Luoshi.Ledger.Role;

namespace Luoshi.Web.Tests.Samples;

/// <summary>
/// Each figure that the report of the invented county tells of 2024 is walked: its sentence, the task that it answers, the indicator, exactly the rows, and back. What the plan of 2024 did not
/// promise is made a task of here, as an office would.
/// </summary>
public sealed class WalkTests : IAsyncLifetime
{
    private const string Place = SampleCounty.Place;
    private const int PlanYear = 2025;

    private static readonly RegisterYear _year = RegisterYear.Parse(File.ReadAllText(Checkout.At("samples", "registers-2024.md")));

    private readonly SampleCounty _county = new();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    public async ValueTask InitializeAsync()
    {
        await _county.InitializeAsync();
        var units = PackFile.Read(Checkout.At("packs", "county", "units.yaml"), UnitPack.Read);
        var before = ReadReport.Of("云牧县-2024.md", File.ReadAllBytes(Checkout.At("samples", "云牧县-2024.md"))).Reading;
        Office.Propose(new PlanReports(before), units, Supervisor, new(2025, 11, 12));
        var packs = BusinessPacks.In(Checkout.At("packs")).Select(BusinessPacks.Read).ToList();
        new SampleYear(_county.Ledger, new SampleClock(), new SampleWords("")).Remember([.. packs.SelectMany(pack => pack.Registers)], _year, _county.Shelf);
        Indicators = [.. packs.SelectMany(pack => pack.Indicators)];
    }

    private Office Office => _county.Office;

    private TraceDesk Traces => new(_county.Ledger, _county.Shelf, Place);

    private IReadOnlyList<DeclaredIndicator> Indicators { get; set; } = [];

    private static Actor Supervisor => SampleCounty.Person(Role.Supervisor);

    [Fact]
    public void Registers_that_held_something_before_come_to_the_same_figures() => Assert.Equal(
        _year.Figures.Select(told => $"{told.Says}: {told.Value:0.####}"),
        _year.Figures.Select(told => $"{told.Says}: {Office.Registers.Figures(told.Register, new(2024, 12)).First(line => line.RollUp.Id == told.RollUp).Figure.Value:0.####}"));

    [Fact]
    public void The_figures_that_are_found_in_the_report_are_those_of_the_registers()
    {
        var lines = Traces.OfReport(PlanYear);
        var untold = _year.Figures.Where(told => !lines.Any(line => (line.Register.Id, line.RollUp.Id) == (told.Register, told.RollUp)));
        Golden.Equal("Samples/walk.golden.md", string.Join('\n', [
            "| the report says | register | roll-up | records | task of 2024 |", "|---|---|---|---|---|",
            .. lines.Select(line => $"| {Around(line)} | {line.Register.Declared.Name.Chinese} | {line.RollUp.Name.Chinese} | {line.Now.Records} | {line.Traced.Task?.ToString() ?? "–"} |"),
            "", "The report tells no result of these:", "", .. untold.Select(told => $"- {told.Says} {told.Value:0.####}"), ""]));
    }

    [Fact]
    public void Each_is_walked_from_its_sentence_to_its_rows_and_back()
    {
        MakeTasks();
        var lines = Traces.OfReport(PlanYear);
        Assert.Equal(lines.Select(line => line.Traced.Words), lines.Where(line => line.Agrees == true).Select(line => line.Traced.Words));
        Assert.All(lines, line => Walk(line));
    }

    [Fact]
    public async Task The_public_report_leads_to_public_registers_and_they_lead_back()
    {
        var report = await _county.Visitor.Open($"{SampleCounty.Board}/report");
        var links = report.Document.QuerySelectorAll("article.report a.traced").ToDictionary(link => link.Id!, link => link.GetAttribute("href")!);
        var lines = Traces.OfReport(PlanYear).Where(line => line.Register.Release is not null).ToList();
        Assert.True(lines.Count > 20);
        Assert.Equal(lines.Select(line => ($"f{line.Traced.Passage.Start}", $"/p/{Place}/registers/{line.Register.Id}#told")), links.Select(link => (link.Key, link.Value)));
        foreach (var register in lines.GroupBy(line => line.Register.Id))
        {
            var page = await _county.Visitor.Open($"/p/{Place}/registers/{register.Key}");
            Assert.Equal(register.Select(line => $"{SampleCounty.Board}/report#f{line.Traced.Passage.Start}"), page.Document.QuerySelectorAll("#told li a").Select(link => link.GetAttribute("href")!));
        }
    }

    [Fact]
    public async Task The_office_sees_the_sentence_beside_the_rows_and_can_take_it_back_and_confirm_it_again()
    {
        using var office = await _county.As(Role.Supervisor);
        const string figures = "/desk/registers/horse-inseminations/figures";
        await office.Open($"{figures}/mares-inseminated/2024-12");
        Assert.Contains("完成马人工授精8075匹", office.Said, StringComparison.Ordinal);
        Assert.Equal(180, office.Page.Document.QuerySelectorAll("table tbody tr").Length);
        await office.Open("/desk/registers/horse-inseminations/1");
        Assert.Contains("完成马人工授精8075匹", office.Said, StringComparison.Ordinal);

        await office.Open($"{figures}?month=2024-12");
        await office.Submit($"{figures}/untrace", ("reason", "先核对"));
        Assert.DoesNotContain("mares-inseminated", Traces.OfReport(PlanYear).Select(line => line.RollUp.Id));
        await office.Open($"{figures}?month=2024-12");
        await office.Submit($"{figures}/trace", ("figure", office.Page.Only("input[name=figure]").GetAttribute("value")!));
        Assert.Contains("mares-inseminated", Traces.OfReport(PlanYear).Select(line => line.RollUp.Id));
    }

    /// <summary>What the plan of 2024 did not promise becomes a task of it, and its measure the indicator that the roll-up is.</summary>
    private void MakeTasks()
    {
        var made = Traces.OfReport(PlanYear).Where(line => line.Task is null).ToList();
        var first = Office.PlanOf(2024).Tasks.Count;
        Office.Do(new AddTasks(2024, [.. made.Select(Made)]), Supervisor);
        var numbers = Office.PlanOf(2024).Tasks.Skip(first).Select(task => task.Number).ToList();
        Office.Do(new Luoshi.Ledger.Tracing.Wanted.TraceFigures(PlanYear, [.. made.Zip(numbers, (line, number) => new Luoshi.Ledger.Tracing.Wanted.TraceWanted(line.Traced.Passage, line.Traced.Words, line.Register.Id, line.RollUp.Id, number))]), Supervisor);
        var kept = Office.Indicators().Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);
        Office.Do(new Luoshi.Ledger.Indicators.Wanted.DeclareIndicators([.. Indicators.Where(indicator => made.Any(line => line.RollUp.Indicator == indicator.Id) && !kept.Contains(indicator.Id))]), Supervisor);
        Office.Do(new LinkMeasures(2024, [.. Office.LinksToPropose(2024).Where(link => numbers.Contains(link.Task.Number)).Select(link => new LinkWanted(link.Task.Number, link.Measure.Name, link.Indicator.Id))]), Supervisor);
    }

    private ProposedTask Made(TracedLine line)
    {
        var indicator = Indicators.FirstOrDefault(indicator => indicator.Id == line.RollUp.Indicator);
        var unit = ScaledUnit.Of(line.RollUp.Measure);
        return new(TaskList.Main, new TaskContent(line.Sentence)
        {
            Kind = TaskKind.Quantified,
            Lead = line.Register.Declared.Keeper,
            Measures = [new(indicator?.Name ?? line.RollUp.Name.Chinese, line.Now.Value!.Value * unit.Scale, unit.Unit)],
        })
        { Items = [new(line.Sentence)] };
    }

    private void Walk(TracedLine line)
    {
        var (traced, declared) = (line.Traced, line.Register.Declared);
        // The sentence has the figure.
        Assert.Contains(traced.Words, line.Sentence, StringComparison.Ordinal);
        // The task is of the year that is looked back on, and where its measure is known from the indicator, that tells what the register comes to.
        Assert.Equal(2024, line.Task!.PlanYear);
        foreach (var (measure, value) in Office.ProvenOf(line.Task).Where(proven => proven.Value.Indicator == line.RollUp.Indicator && proven.Value.Period == traced.Month))
            Assert.Equal(line.Now.Value * ScaledUnit.Of(line.RollUp.Measure).Scale, value.Value);
        // The rows are those that count, and no others.
        var all = Office.Registers.All(new RecordQuestion(declared) { Limit = RecordQuestion.MostAtOnce }).ToList();
        var counted = all.Where(record => CountedIn.Of(declared, record).Any(one => one.Reaches(traced))).ToList();
        var behind = Office.Registers.Behind(line.Register, line.RollUp, traced.Month, "");
        Assert.Equal(line.Now.Records, counted.Count);
        Assert.Equal(Math.Min(line.Now.Records + line.Now.LeftOut, RecordQuestion.MostAtOnce), behind.Count);
        Assert.Subset(behind.Select(record => record.Number).ToHashSet(), counted.Take(RecordQuestion.MostAtOnce).Select(record => record.Number).ToHashSet());
        // They come to the figure, reckoned without the roll-up's cells.
        Assert.Equal(line.Now.Value, Sum(line, declared, counted));
        // And each leads back to the sentence.
        foreach (var record in counted.Take(3)) Assert.Contains(Traces.OfRecord(line.Register, CountedIn.Of(line.Register.Declared, record)), back => back.Traced == traced);
    }

    private static decimal? Sum(TracedLine line, Register declared, List<Luoshi.Ledger.Registers.Record> counted) => line.RollUp.How switch
    {
        Reckoned.Count => counted.Count,
        Reckoned.Sum => counted.Sum(record => record.As(declared).Of(line.RollUp.Of!).Number),
        _ => line.Now.Value,
    };

    private static string Around(TracedLine line) => line.Sentence.IndexOf(line.Traced.Words, StringComparison.Ordinal) is var at && at >= 0
        ? $"{line.Sentence[Math.Max(0, at - 14)..at]}**{line.Traced.Words}**{line.Sentence[(at + line.Traced.Words.Length)..Math.Min(line.Sentence.Length, at + line.Traced.Words.Length + 8)]}"
        : line.Traced.Words;
}
