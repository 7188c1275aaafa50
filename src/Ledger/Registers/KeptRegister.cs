using Luoshi.Ledger.Progress;
using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Registers;

/// <summary>A register (台账) that the place keeps. Its declaration is kept whole, whatever the pack says later.</summary>
/// <param name="Declared">What its records are, by the version of the pack that holds.</param>
/// <param name="Since">The day from which that version holds.</param>
public sealed record KeptRegister(Register Declared, DateOnly Since) : Entity
{
    public const string Kind = "register";

    public string Id => Declared.Id;

    public override EntityKey Key => KeyOf(Id);

    /// <summary>封账: the last month whose figures no longer change without the supervision office and a reason; null where none was closed.</summary>
    public Period? ClosedThrough { get; init; }

    /// <summary>What the public sees of it; null where that is nothing.</summary>
    public RegisterRelease? Release { get; init; }

    /// <summary>What was said to the public whenever it was taken back, in order.</summary>
    public IReadOnlyList<RegisterNotice> Notices { get; init; } = [];

    public static EntityKey KeyOf(string id) => new(Kind, id);

    public override IEnumerable<Entity> Following(ILedgerState state, Entity? before) => before is not KeptRegister then ? Feeds(state, null)
        : then.Declared != Declared ? RollingUp.Anew(state, this).Concat(Feeds(state, then.Declared)) : [];

    private IEnumerable<Entity> Feeds(ILedgerState state, Register? before)
    {
        var now = Declared.RollUps.Where(rollUp => rollUp.Indicator.Length > 0).ToDictionary(rollUp => rollUp.Indicator, rollUp => rollUp.Id, StringComparer.Ordinal);
        var gone = before?.RollUps.Select(rollUp => rollUp.Indicator).Where(indicator => indicator.Length > 0 && !now.ContainsKey(indicator) && state.Find(IndicatorFeed.KeyOf(indicator)) is IndicatorFeed feed && feed.Register == Id) ?? [];
        return now.Select(feed => new IndicatorFeed(feed.Key, Id, feed.Value)).Concat(gone.Select(indicator => new IndicatorFeed(indicator, "", "")));
    }
}
