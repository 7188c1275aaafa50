namespace Luoshi.Ledger.Registers;

/// <summary>The kinds of entities that change with others and have no entries of their own: whoever keeps what was read of them reads it again when one of those others changed.</summary>
public static class FollowingKinds
{
    private static readonly string[] _ofRegisters = [RecordCounter.Kind, HeldValue.Kind, RollUpCell.Kind, RollUpMember.Kind, IndicatorFeed.Kind];

    /// <summary>The kinds that change with one; their ids begin with the same register, or all of the kind are meant.</summary>
    public static IReadOnlyList<string> Of(string kind) => kind is Record.Kind or KeptRegister.Kind ? _ofRegisters : [];
}
