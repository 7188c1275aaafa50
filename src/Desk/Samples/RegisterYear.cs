using System.Globalization;
using System.Text.RegularExpressions;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;

namespace Luoshi.Desk.Samples;

/// <summary>What the registers of the invented county hold for a year, and the figures that they come to, as <c>samples/registers-2024.md</c> tells both.</summary>
public sealed partial class RegisterYear
{
    private readonly IReadOnlyList<MadeRecords> _records;

    private RegisterYear(IReadOnlyList<MadeRecords> records) => _records = records;

    public IReadOnlyList<ToldFigure> Figures { get; private init; } = [];

    /// <summary>What the report tells in words of its own: the passage, the figure in it, and the register and roll-up that it was counted from.</summary>
    public IReadOnlyList<(string Passage, string Figure, string Register, string RollUp)> OtherWords { get; private init; } = [];

    /// <summary>The ids of the registers that are filled.</summary>
    public IReadOnlyList<string> Registers => [.. _records.Select(made => made.Register).Distinct()];

    /// <summary>Reads the tables of the page.</summary>
    public static RegisterYear Parse(string page)
    {
        var rows = page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)).ToList();
        return new([.. rows.Where(cells => cells.Length == 6 && cells[0] != "row").Select(Records)])
        {
            Figures = [.. rows.Where(cells => cells.Length == 5 && cells[0] != "row").Select(cells => new ToldFigure(cells[1], cells[2], cells[3], decimal.Parse(cells[4], CultureInfo.InvariantCulture)))],
            OtherWords = [.. rows.Where(cells => cells.Length == 4 && cells[0] != "passage").Select(cells => (cells[0], cells[1], cells[2], cells[3]))],
        };
    }

    /// <summary>The records as commands, in the order in which they can be given: what others refer to comes first.</summary>
    /// <param name="declared">The registers of all packs.</param>
    /// <param name="kept">What they hold already: it counts along.</param>
    public IEnumerable<Command> Commands(IReadOnlyList<Register> declared, Func<Register, IReadOnlyList<KnownRecord>> kept)
    {
        var maker = new RecordMaker(kept);
        return _records.Select(made => Given(declared.First(register => register.Id == made.Register), made));

        Command Given(Register register, MadeRecords made) =>
            register.Truth == Truth.Upstream ? new TakeExport(register.Id, maker.Make(register, made)) : new EnterRecords(register.Id, maker.Make(register, made));
    }

    private static MadeRecords Records(string[] cells) => new(cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture))
    {
        Holds = Pairs(cells[3]).ToDictionary(StringComparer.Ordinal),
        SharedOut = Pairs(cells[4]).ToDictionary(pair => pair.Key, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal),
        Days = Pairs(cells[5]).ToDictionary(pair => pair.Key, pair => (Day(pair.Value[..10]), Day(pair.Value[^10..])), StringComparer.Ordinal),
    };

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string cell) => Pair().Matches(cell).Select(match => KeyValuePair.Create(match.Groups[1].Value, match.Groups[2].Value));

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(\w+)=(\{[^}]*\}|\S+)")]
    private static partial Regex Pair();
}
