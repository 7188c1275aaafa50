using Luoshi.Ledger.Places;
using Luoshi.Ledger.Units;
using Luoshi.Ledger.Units.Happened;
using Luoshi.Ledger.Users;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Openings;

/// <summary>Begins the ledger of a place with all that it needs before a year can be: who runs the system, who supervises, and which units there are. All of it, or nothing.</summary>
/// <param name="Id">Its GB/T 2260 code of six digits.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Supervisor">The first of the supervision office.</param>
/// <param name="Units">The units that are called otherwise than packs have them, that are none of the place's, or that packs do not declare.</param>
public sealed record SetUpPlace(string Id, string Name, string Supervisor, IReadOnlyList<UnitHere> Units) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Administrator];

    /// <summary>The level of its government; null where nobody said.</summary>
    public PlaceLevel? Level { get; init; }

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var ahead = new StateAhead(state);
        foreach (var command in Commands(occasion))
            foreach (var fact in command.Decide(ahead, occasion))
            {
                ahead.Take(fact);
                yield return fact;
            }
        foreach (var fact in Units.SelectMany(unit => Becoming(unit, occasion.Today))) yield return fact;
    }

    private IEnumerable<Command> Commands(Occasion occasion) =>
    [
        new OpenLedger(Id, Name) { Level = Level },
        new AddUser(occasion.By.Name, new Duty(Role.Administrator, "", occasion.Today)),
        new AddUser(Supervisor, new Duty(Role.Supervisor, "", occasion.Today)),
    ];

    private static IEnumerable<Fact> Becoming(UnitHere unit, DateOnly today)
    {
        if (unit.Name.Length == 0) yield return new UnitLeftOut(unit.Declared, today);
        else if (unit.Declared.Length == 0) yield return new UnitEntered(unit.Name, today);
        else if (unit.Name != unit.Declared) yield return new UnitSucceeded(unit.Declared, new Succession([unit.Name], today, "建账"));
    }
}
