using Luoshi.Ledger.Registers.Happened;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Keeps a list of a register as somebody looks at it, or drops one that is theirs.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Name">What they call it.</param>
/// <param name="Asked">What the address of the list asks for; nothing to drop it.</param>
/// <param name="IsShared">Whether others of their unit have it too.</param>
public sealed record SaveView(string Register, string Name, IReadOnlyDictionary<string, string> Asked, bool IsShared) : Command
{
    // What an address has room for.
    private const int MostAsked = 40, LongestAsked = 200;

    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Leader, Role.Reporter, Role.UnitHead];

    public override IEnumerable<EntityKey> LooksAt => [KeptRegister.KeyOf(Register)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var (register, name) = (state.Register(Register), Name.Trim());
        if (name.Length is 0 or > SavedView.LongestName || name.Contains('/') || name.Any(char.IsControl)) throw new RefusedException(
            $"视图要有名称，不超过 {SavedView.LongestName} 个字，不含斜线。", $"A view has a name of at most {SavedView.LongestName} characters, without strokes.");
        if (Asked.Count > MostAsked || Asked.Any(word => word.Key.Length > LongestAsked || word.Value.Length > LongestAsked)) throw new RefusedException("视图的条件太多，保存不了。", "The view asks for too much to be kept.");
        var there = state.Find(SavedView.KeyOf(register.Id, occasion.By.Name, name)) as SavedView;
        if (Asked.Count == 0 && there is not { Stands: true }) throw new RefusedException($"您没有叫“{name}”的视图。", $"You have no view \"{name}\".");
        yield return new ViewSaved(register.Id, occasion.By.Name, name, occasion.By.Unit, IsShared, Asked.OrderBy(word => word.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
    }
}
