using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Registers;

namespace Luoshi.Ledger.Casework.Wanted;

/// <summary>Something done with the case of a record: by the unit that keeps its register or the supervision office, or by a unit that has it.</summary>
/// <param name="Name">Which.</param>
public abstract record CaseworkCommand(CaseNumber Name) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override IEnumerable<EntityKey> StandsOn => [Record.KeyOf(Name.Register, Name.Number)];

    public override IEnumerable<EntityKey> LooksAt => [.. StandsOn, KeptRegister.KeyOf(Name.Register)];

    protected sealed override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion) => Happens(Casefile.Of(state, Name), state, occasion);

    protected abstract IEnumerable<Fact> Happens(Casefile file, ILedgerState state, Occasion occasion);

    /// <summary>Refuses unless it is as far as one of these.</summary>
    private protected void MustBe(Case it, params ReadOnlySpan<CaseStage> stages)
    {
        if (!stages.Contains(it.Stage)) throw new RefusedException(
            $"{Name} 号办件现在是“{CaseNames.Chinese(it.Stage)}”，不能这样办。", $"Case {Name} is \"{CaseNames.English(it.Stage)}\" now: this cannot be done with it.");
    }

    /// <summary>Refuses unless it is done by the office, or by the unit that keeps the register.</summary>
    private protected static void ByKeeper(Casefile file, Occasion occasion)
    {
        if (occasion.By.Role == Role.Supervisor || occasion.By.Unit == file.Register.Keeper) return;
        throw new RefusedException(
            $"这一步由{file.Register.Keeper}或者督查室办，{occasion.By.Unit}不能办。", $"This is done by {file.Register.Keeper} or the supervision office, not by {occasion.By.Unit}.");
    }

    /// <summary>What the unit of whoever does it has of the case.</summary>
    private protected Handing Mine(Casefile file, ILedgerState state, Occasion occasion) => file.HandingOf(state, occasion.By.Unit, occasion.Today) ?? throw new RefusedException(
        $"{Name} 号办件不在{(occasion.By.Unit.Length > 0 ? occasion.By.Unit : occasion.By.Name)}办理。", $"Case {Name} is not with {(occasion.By.Unit.Length > 0 ? occasion.By.Unit : occasion.By.Name)}.");

    /// <summary>What a named unit has of the case.</summary>
    private protected Handing With(Case it, string unit) => it.Standing.FirstOrDefault(handing => handing.Unit == unit) ?? throw new RefusedException(
        $"{Name} 号办件不在{unit}办理。", $"Case {Name} is not with {unit}.");
}
