using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Places;

/// <summary>Opens the ledger of a place.</summary>
/// <param name="Id">Its GB/T 2260 code of six digits.</param>
/// <param name="Name">Its full name.</param>
public sealed record OpenLedger(string Id, string Name) : Command
{
    /// <summary>The level of its government; null where nobody said.</summary>
    public PlaceLevel? Level { get; init; }

    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Administrator];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (state.Place() is { WithdrawnOn: null } there) throw new RefusedException(
            $"账本已经建好（{there.Name}），不能再建。", $"The ledger is there already ({there.Name}).");
        if (Id.Length != 6 || !Id.All(char.IsAsciiDigit) || Id.StartsWith("00", StringComparison.Ordinal)) throw new RefusedException(
            $"区划代码要写六位数字（GB/T 2260，前两位是省），不能是“{Id}”。", $"A place code has six digits (GB/T 2260, the first two of its province); \"{Id}\" is none.");
        if (string.IsNullOrWhiteSpace(Name)) throw new RefusedException("缺少区划名称。", "The place's name is missing.");
        yield return new LedgerOpened(Id, Name.Trim(), occasion.Today) { Level = Level };
    }
}
