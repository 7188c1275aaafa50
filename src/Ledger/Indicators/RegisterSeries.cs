using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger.Indicators;

/// <summary>The series of an indicator that a register comes to: each month as its records have it now, settled where the month was closed.</summary>
internal static class RegisterSeries
{
    /// <summary>Null where no record is of that time.</summary>
    public static Observation? At(ILedgerState state, IndicatorFeed feed, Period period)
    {
        var register = state.Register(feed.Register);
        return register.Declared.RollUp(feed.RollUp) is { } rollUp ? Of(feed, register, period, RollUpFigure.Of(state, register, rollUp, period)) : null;
    }

    /// <summary>The months in which anything changed, as far as they had come when a record was last written: what is dated ahead is not told yet.</summary>
    public static IEnumerable<Observation> Of(ILedgerState state, IndicatorFeed feed)
    {
        var register = state.Register(feed.Register);
        if (register.Declared.RollUp(feed.RollUp) is not { } rollUp) return [];
        var cells = state.All(RollUpCell.Kind, RollUpCell.IdPrefix(register.Id, rollUp.Id)).Cast<RollUpCell>().Where(cell => !cell.IsEmpty).ToList();
        if (cells.Count == 0) return [];
        var last = Period.Of(cells.Max(cell => cell.On));
        var months = cells.Select(cell => Period.Parse(cell.Month)!.Value).Where(month => month <= last).Distinct().Order();
        return months.Select(month => Of(feed, register, month, RollUpFigure.Of(state, register, rollUp, month))).OfType<Observation>();
    }

    private static Observation? Of(IndicatorFeed feed, KeptRegister register, Period period, RollUpFigure figure)
    {
        if (figure.Value is not { } value) return null;
        var vintage = period <= register.ClosedThrough ? Vintage.Final : Vintage.Flash;
        return new(feed.Indicator, period) { Releases = [new(vintage, figure.On!.Value, $"台账：{register.Declared.Name.Chinese}", new Told { Value = value })] };
    }
}
