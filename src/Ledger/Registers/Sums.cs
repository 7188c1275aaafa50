using Luoshi.Registers.Counting;

namespace Luoshi.Ledger.Registers;

/// <summary>Cells and members of roll-ups as contributions make them.</summary>
/// <param name="register">The register's id.</param>
/// <param name="on">The day of the change.</param>
internal sealed class Sums(string register, DateOnly on)
{
    private readonly Dictionary<EntityKey, Entity> _entities = [];

    public IEnumerable<Entity> Entities => _entities.Values;

    /// <param name="change">What is added.</param>
    /// <param name="before">What stood there, where nothing was added yet.</param>
    public void Add(Contribution change, Func<EntityKey, Entity?> before)
    {
        var cell = Found(RollUpCell.KeyOf(register, change.Cell), before) as RollUpCell ?? new(register, change.Cell.RollUp, change.Cell.Month, change.Cell.Group);
        Keep(cell with
        {
            Number = cell.Number + change.Number,
            Divisor = cell.Divisor + change.Divisor,
            Records = cell.Records + change.Records,
            LeftOut = cell.LeftOut + change.LeftOut,
            On = on,
        });
        if (change.Member.Length == 0) return;
        var member = Found(RollUpMember.KeyOf(register, change.Cell, change.Member), before) as RollUpMember
            ?? new(register, change.Cell.RollUp, change.Cell.Month, change.Cell.Group, change.Member);
        Keep(member with { Records = member.Records + change.Records, Number = member.Number + change.Number });
    }

    /// <summary>What stood there comes to nothing, unless something was added.</summary>
    public void Clear(Entity there)
    {
        if (_entities.ContainsKey(there.Key)) return;
        Keep(there switch
        {
            RollUpCell cell => new RollUpCell(register, cell.RollUp, cell.Month, cell.Group) { On = on },
            RollUpMember member => new RollUpMember(register, member.RollUp, member.Month, member.Group, member.Member),
            _ => there,
        });
    }

    private Entity? Found(EntityKey key, Func<EntityKey, Entity?> before) => _entities.GetValueOrDefault(key) ?? before(key);

    private void Keep(Entity entity) => _entities[entity.Key] = entity;
}
