using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Lighting.Wanted;

/// <summary>
/// Tries the rules on every task of a published plan for a month: one entry for each whose lamp is new or stands on something new.
/// Tasks are judged by the plan as it stands, and by what was reported up to the month.
/// </summary>
public sealed record LightLamps(int Year, Period Period) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    /// <summary>It judges by what stands as it is carried out, whatever was looked at before.</summary>
    protected override bool OnlyAdds => true;

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var lit = LampLighting.Of(state, this, occasion);
        if (lit.Count == 0) throw new RefusedException(
            $"{Period} 的灯和上次一样，没有新的数据。", $"The lamps of {Period} are as before: nothing new is known.");
        return lit;
    }
}
