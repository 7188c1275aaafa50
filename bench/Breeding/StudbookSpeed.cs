using System.Diagnostics;
using System.Globalization;
using Luoshi.Bench.Ledgers.Measuring;
using Luoshi.Desk;
using Luoshi.Desk.Pedigrees;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Ledger.Storage;
using Luoshi.Registers.Declared;

namespace Luoshi.Bench.Breeding;

/// <summary>A studbook of very many horses in a ledger: how long entering them takes, and how long a mating is worked out, the first one and those that follow.</summary>
internal static class StudbookSpeed
{
    private const string Place = "990101", Id = "horses";

    // As one command; and of every so many foals one is a stallion that sires.
    private const int AtOnce = 5_000, PerSire = 40, Matings = 1_000;

    private static readonly Actor _administrator = new("管理员", Role.Administrator), _office = new("林主任", Role.Supervisor);

    private static Register Declared { get; } = new(Id, new("马匹良种登记", "Studbook"))
    {
        Pack = "bench",
        Version = 1,
        Keeper = "畜牧局",
        Fields =
        [
            new("number", new("登记号", "Number"), FieldKind.Text) { Required = true, Unique = true }, new("sire", new("父", "Sire"), FieldKind.Reference) { Register = Id },
            new("dam", new("母", "Dam"), FieldKind.Reference) { Register = Id }, new("inbreeding", new("近交系数", "Inbreeding"), FieldKind.Inbreeding) { Parents = new("sire", "dam") },
        ],
    };

    public static async Task Measure(TextWriter output, string file, int horses)
    {
        using var ledger = StoredLedger.OpenFile(file, create: true, new SetClock { Now = new(2025, 1, 10, 1, 0, 0, TimeSpan.Zero) });
        new Office(ledger, Place).Begin("云牧县", _administrator);
        await ledger.Give(Place, new DeclareRegisters([Declared]), _office);
        var random = new Random(1);
        var entering = Stopwatch.StartNew();
        for (var first = 1; first <= horses; first += AtOnce)
            await ledger.Give(Place, new EnterRecords(Id, [.. Enumerable.Range(first, Math.Min(AtOnce, horses - first + 1)).Select(number => Horse(number, random))]), _office);
        output.WriteLine($"{horses} horses entered, each with its coefficient: {horses / entering.Elapsed.TotalSeconds:0} a second");

        var desk = new PedigreeDesk(new Studbooks(ledger), ledger, Place, Declared);
        var registers = new Office(ledger, Place).Registers;
        var times = new List<double>();
        for (var mating = 0; mating <= Matings; mating++)
        {
            var (sire, dam) = (registers.Record(Id, SireOf(horses, random)), registers.Record(Id, horses - random.Next(horses / 10)));
            var clock = Stopwatch.StartNew();
            desk.Mate(sire, dam);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a mating: the first, for which the studbook is read, {times[0]:0} ms"));
        var next = times.Skip(1).Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"those that follow: median {next[next.Count / 2]:0.00} ms, 99 of 100 within {next[next.Count * 99 / 100]:0.0} ms, longest {next[^1]:0.0} ms"));
    }

    /// <summary>A horse by a stallion and a mare of the last some thousand before it; the first hundred have no known parents.</summary>
    private static NewRecord Horse(int number, Random random)
    {
        var held = new Dictionary<string, string>(StringComparer.Ordinal) { ["number"] = FormattableString.Invariant($"H{number}") };
        if (number > 100)
        {
            var sire = SireOf(number - 1, random);
            var dam = Math.Max(1, number - 1 - random.Next(Math.Min(number - 1, 15_000)));
            held["sire"] = sire.ToString(CultureInfo.InvariantCulture);
            if (dam != sire) held["dam"] = dam.ToString(CultureInfo.InvariantCulture);
        }
        return new(held);
    }

    private static int SireOf(int last, Random random) => Math.Max(1, (last - random.Next(Math.Min(last, 15_000))) / PerSire * PerSire);
}
