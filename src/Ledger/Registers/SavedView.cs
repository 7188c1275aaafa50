namespace Luoshi.Ledger.Registers;

/// <summary>A list of a register as somebody wants to have it again (视图): what they looked for, how it is sorted and grouped, and with which columns.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Name">What they call it.</param>
public sealed record SavedView(string Register, string Owner, string Name) : Entity
{
    public const string Kind = "record-view";

    public const int LongestName = 30;

    public override EntityKey Key => KeyOf(Register, Owner, Name);

    /// <summary>The unit that it is shared with, that of its owner; empty for the office, and those who see all.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether others of the unit have it too.</summary>
    public bool IsShared { get; init; }

    /// <summary>What the address of the list asks for; none once it was dropped.</summary>
    public IReadOnlyDictionary<string, string> Asked { get; init; } = new Dictionary<string, string>();

    public bool Stands => Asked.Count > 0;

    public static EntityKey KeyOf(string register, string owner, string name) => new(Kind, $"{register}/{owner}/{name}");

    /// <summary>Those of a register that somebody has, their own first.</summary>
    public static IReadOnlyList<SavedView> For(ILedgerState state, string register, Actor who) =>
    [
        .. state.All(Kind, register + "/").Cast<SavedView>().Where(view => view.Stands && (view.Owner == who.Name || view.IsShared && view.Unit == who.Unit))
            .OrderBy(view => view.Owner != who.Name).ThenBy(view => view.Name, StringComparer.Ordinal),
    ];
}
