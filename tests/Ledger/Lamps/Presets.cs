using Luoshi.Ledger.Lamps;
using Luoshi.Packs.Lamps;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Tests.Lamps;

/// <summary>The rules of three places, and tasks to try them on.</summary>
internal static class Presets
{
    private static readonly InputValue _none = InputValue.NotApplicable;

    public static IReadOnlyList<LampRuleSet> All { get; } = LampFiles.Read(Checkout.At("packs", "lamps"));

    public static LampRuleSet Named(string name) => All.Single(rules => rules.Name == name);

    /// <summary>A task of a kind, of which only the usual is known.</summary>
    public static Dictionary<LampInput, InputValue> TaskOf(string kind) => new()
    {
        [LampInput.Gap] = kind is "figure" or "project" ? InputValue.Missing : _none,
        [LampInput.Attainment] = kind is "figure" or "project" ? InputValue.Missing : _none,
        [LampInput.GrowthMargin] = kind == "growth" ? InputValue.Missing : _none,
        [LampInput.MonthsNotStarted] = kind is "project" or "work" ? InputValue.Missing : _none,
        [LampInput.MonthsNotRegistered] = kind == "project" ? InputValue.Missing : _none,
        [LampInput.FundsAsPlanned] = kind == "project" ? InputValue.Missing : _none,
        [LampInput.ForecastInTime] = kind == "work" ? InputValue.Missing : _none,
        [LampInput.DaysOverdue] = 0m,
        [LampInput.Done] = false,
        [LampInput.Excused] = false,
        [LampInput.Reported] = true,
    };
}
