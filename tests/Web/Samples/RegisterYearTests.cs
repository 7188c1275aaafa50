using Luoshi.Desk.Samples;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs.Registers;

namespace Luoshi.Web.Tests.Samples;

/// <summary>The registers of the invented county, filled for 2024, come to every figure that a report tells of them.</summary>
public sealed class RegisterYearTests : IAsyncLifetime
{
    private static readonly RegisterYear _year = RegisterYear.Parse(File.ReadAllText(Checkout.At("samples", "registers-2024.md")));

    private readonly SampleCounty _county = new();

    public ValueTask InitializeAsync() => _county.InitializeAsync();

    public ValueTask DisposeAsync() => _county.DisposeAsync();

    [Fact]
    public async Task Each_figure_of_the_report_comes_out_of_its_records_to_the_digit()
    {
        const string place = "650098";
        var (administrator, office) = (SampleCounty.Person(Role.Administrator), SampleCounty.Person(Role.Supervisor));
        await _county.Ledger.Give(place, new Luoshi.Ledger.Places.OpenLedger(place, "云牧县"), administrator);
        var declared = BusinessPacks.In(Checkout.At("packs")).SelectMany(pack => BusinessPacks.Read(pack).Registers).Where(register => _year.Registers.Contains(register.Id)).ToList();
        await _county.Ledger.Give(place, new DeclareRegisters(declared), office);
        Assert.Empty(await Refused(_year.Commands(declared, _ => []), place, office));

        var registers = new Luoshi.Desk.Office(_county.Ledger, place).Registers;
        Assert.Equal(
            _year.Figures.Select(told => $"{told.Says}: {told.Value:0.####}"),
            _year.Figures.Select(told => $"{told.Says}: {registers.Figures(told.Register, new(2024, 12)).First(line => line.RollUp.Id == told.RollUp).Figure.Value:0.####}"));
    }

    private async Task<IReadOnlyList<string>> Refused(IEnumerable<Command> commands, string place, Actor by)
    {
        var refused = new List<string>();
        foreach (var command in commands)
        {
            try
            {
                await _county.Ledger.Give(place, command, by);
            }
            catch (RefusedException refusal)
            {
                refused.Add($"{command.GetType().Name}: {refusal.Chinese.Split('\n')[0]}");
            }
        }
        return refused;
    }
}
