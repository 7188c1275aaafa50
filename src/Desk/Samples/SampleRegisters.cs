using System.Globalization;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Desk.Samples;

/// <summary>What the invented county keeps in two registers: its breeding stations, and what was done there month by month.</summary>
internal static class SampleRegisters
{
    public const string Stations = "breeding-stations", Done = "inseminations";

    private const int LastMonth = 10;

    private static readonly (string Name, string Animals, string Township, string Opened, int Technicians, string Point)[] _stations =
    [
        ("河东镇一站", "cattle", "河东镇", "2019-04-12", 3, "43.212,81.405"), ("河东镇二站", "cattle", "河东镇", "2021-05-06", 2, "43.236,81.431"), ("河西乡站", "cattle", "河西乡", "2020-03-30", 2, "43.198,81.262"), ("城关镇站", "cattle", "城关镇", "2018-06-01", 4, "43.141,81.327"),
        ("南山牧场站", "small_stock", "南山牧场", "2022-04-20", 3, "43.022,81.356"), ("北沟乡站", "small_stock", "北沟乡", "2023-03-18", 2, "43.318,81.297"), ("北沟乡牧业点", "cattle", "北沟乡", "2025-04-02", 2, "43.341,81.362"), ("云泉镇站", "cattle", "云泉镇", "2025-06-15", 3, "43.163,81.512"),
    ];

    public static EnterRecords StationsOf2025() => new(Stations, [.. _stations.Select(station => new NewRecord(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = station.Name,
        ["animals"] = station.Animals,
        ["township"] = station.Township,
        ["opened_on"] = station.Opened,
        ["technicians"] = station.Technicians.ToString(CultureInfo.InvariantCulture),
        ["point"] = station.Point,
    }) { State = "open" })]);

    public static EnterRecords DoneIn2025() => new(Done, [.. from month in Enumerable.Range(3, LastMonth - 2) from station in Enumerable.Range(1, _stations.Length) where IsOpen(station, month) select Monthly(station, month)]);

    private static bool IsOpen(int station, int month) => string.CompareOrdinal(_stations[station - 1].Opened, FormattableString.Invariant($"2025-{month:00}")) < 0;

    private static NewRecord Monthly(int station, int month)
    {
        var (count, animals) = (40 + (station * 37 + month * 23) % 90, _stations[station - 1].Animals == "cattle" ? "cattle" : "sheep");
        return new(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["station"] = station.ToString(CultureInfo.InvariantCulture),
            ["done_on"] = FormattableString.Invariant($"2025-{month:00}-{5 + station * 2:00}"),
            ["animals"] = animals,
            ["count"] = count.ToString(CultureInfo.InvariantCulture),
            ["conceived"] = (count * (60 + (station + month) % 20) / 100).ToString(CultureInfo.InvariantCulture),
        });
    }
}
