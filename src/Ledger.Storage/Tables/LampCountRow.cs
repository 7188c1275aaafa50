using Luoshi.Ledger.Counts;
using Luoshi.Ledger.Lighting;
using Luoshi.Vocabulary.Lamps;

namespace Luoshi.Ledger.Storage.Tables;

/// <summary>A row of counted lamps as it is stored: what is not there is empty text.</summary>
internal readonly record struct LampCountRow(int PlanYear, string Period, string Rules, string Version, string Lamp, string Standing, string LeftOut, int Tasks)
{
    public const string Kind = "lamp_count";

    /// <summary>How a difference in it is told: it is no entity, but counted from some.</summary>
    public EntityKey Key => new(Kind, $"{PlanYear}/{Period}/{Rules} {Version}/{Lamp}{LeftOut}");

    public static LampCountRow Of(LampLine line, int tasks) => new(
        line.PlanYear, line.Period.ToString(), line.Rules, line.Version, line.Lamp, line.Standing?.ToString() ?? "", line.LeftOut?.ToString() ?? "", tasks);

    /// <exception cref="BrokenLedgerException">It was never written so.</exception>
    public LampTally Of(string place)
    {
        if (Luoshi.Ledger.Progress.Period.Parse(Period) is not { } period || !Is<LampStanding>(Standing, out var standing) || !Is<Omission>(LeftOut, out var leftOut))
            throw new BrokenLedgerException(
                $"{place} 的亮灯统计被改坏了（{Key}）。请运行 luoshi ledger rebuild --place {place}。",
                $"The counted lamps of {place} were tampered with ({Key}). Run luoshi ledger rebuild --place {place}.");
        return new(place, new(PlanYear, period, Rules, Version) { Lamp = Lamp, Standing = standing, LeftOut = leftOut }, Tasks);
    }

    private static bool Is<T>(string text, out T? value) where T : struct, Enum
    {
        value = Enum.TryParse<T>(text, out var parsed) ? parsed : null;
        return value is not null || text.Length == 0;
    }
}
