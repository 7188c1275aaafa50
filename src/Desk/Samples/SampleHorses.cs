using System.Globalization;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Desk.Samples;

/// <summary>The studbook of the invented county: four generations of a core herd, each from stallions and mares of the one before.</summary>
internal static class SampleHorses
{
    public const string Studbook = "horses";

    private const int InGeneration = 12, Stallions = 3;

    private static readonly string[] _first = ["追", "踏", "凌", "云", "飞", "逐", "惊", "驭", "乘", "望", "听", "归"], _second = ["风", "雪", "霞", "川"];

    private static readonly string[] _studs = ["N01", "N02", "S01"], _colours = ["bay", "chestnut", "black", "grey"];

    public static EnterRecords OfFourGenerations() => new(Studbook, [.. from generation in Enumerable.Range(0, _second.Length) from place in Enumerable.Range(0, InGeneration) select Horse(generation, place)]);

    private static NewRecord Horse(int generation, int place)
    {
        var born = new DateOnly(2006 + (5 * generation), 4, 2 + (2 * place));
        var held = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = _first[place] + _second[generation],
            ["stud_number"] = FormattableString.Invariant($"YM{born.Year % 100:00}{place + 1:000}"),
            ["breed"] = "yili",
            ["line"] = "racing",
            ["sex"] = place < Stallions ? "stallion" : "mare",
            ["colour"] = _colours[(generation + place) % _colours.Length],
            ["born_on"] = Day(born),
            ["stud_code"] = _studs[place % _studs.Length],
            ["herd"] = generation >= 2 && place >= Stallions ? "core" : "breeding",
            ["registered_on"] = Day(born.AddMonths(14)),
            ["height"] = (142 + ((generation + (place * 5)) % 11)).ToString(CultureInfo.InvariantCulture),
        };
        if (generation > 0)
        {
            held["sire"] = Number(generation - 1, place % Stallions);
            held["dam"] = Number(generation - 1, Stallions + (((place * 4) + 1) % (InGeneration - Stallions)));
        }
        return new(held);
    }

    private static string Number(int generation, int place) => ((generation * InGeneration) + place + 1).ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
