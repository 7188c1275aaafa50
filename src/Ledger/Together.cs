namespace Luoshi.Ledger;

/// <summary>
/// Several commands as one: each upon what those before it come to, all of them or none. Each is given by the same person and says
/// itself whether that may be.
/// </summary>
public sealed record Together(IReadOnlyList<Command> Commands) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor, Role.Reporter, Role.UnitHead];

    public override IEnumerable<EntityKey> LooksAt => Commands.SelectMany(command => command.LooksAt);

    public override IEnumerable<EntityKey> StandsOn => Commands.SelectMany(command => command.StandsOn);

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        if (Commands.Count == 0) throw new RefusedException("没有要写的。", "There is nothing to write.");
        var ahead = new StateAhead(state);
        foreach (var command in Commands)
            foreach (var fact in command.Decide(ahead, occasion))
            {
                ahead.Take(fact);
                yield return fact;
            }
    }
}
