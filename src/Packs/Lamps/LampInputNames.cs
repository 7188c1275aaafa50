using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Packs.Lamps;

/// <summary>How inputs are written in a pack, and which of them are answered by yes or no.</summary>
internal static class LampInputNames
{
    public static IReadOnlyList<(string Name, LampInput Input)> All { get; } =
    [
        ("gap", LampInput.Gap),
        ("attainment", LampInput.Attainment),
        ("growth-margin", LampInput.GrowthMargin),
        ("months-not-started", LampInput.MonthsNotStarted),
        ("months-not-registered", LampInput.MonthsNotRegistered),
        ("days-overdue", LampInput.DaysOverdue),
        ("done", LampInput.Done),
        ("funds-as-planned", LampInput.FundsAsPlanned),
        ("excused", LampInput.Excused),
        ("forecast-in-time", LampInput.ForecastInTime),
        ("reported", LampInput.Reported),
    ];

    public static bool IsYesOrNo(LampInput input) => input >= LampInput.Done;
}
