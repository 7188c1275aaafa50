using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Tables;

namespace Luoshi.Ledger.Storage.Writing;

/// <summary>
/// What the commands of one transaction start from, brought from a server in two journeys however many they are: the last entry of
/// each place, and what the commands say they will look at.
/// </summary>
internal sealed class Gathered
{
    private readonly Dictionary<string, StreamHead> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Place, EntityKey Key), Entity?> _entities = [];

    /// <summary>With the right to write to all of the places: nothing of this changes until the transaction ends.</summary>
    public Gathered(Session session, IReadOnlyCollection<Order> orders)
    {
        foreach (var head in session.Rows(StreamTable.OfAll([.. orders.Select(order => order.Place).Distinct()]), StreamTable.Read))
            _heads[head.Stream.Place] = head;
        foreach (var order in orders)
            foreach (var key in order.Command.LooksAt.Concat(UserRegister.LooksAt(order.By)))
                _entities[(order.Place, key)] = null;
        foreach (var (place, entity) in session.Rows(EntityTable.FindAll(_entities.Keys), EntityTable.ReadWithPlace))
            _entities[(place, entity.Key)] = entity;
    }

    public StreamHead? HeadOf(string place) => _heads.GetValueOrDefault(place);

    /// <summary>Whether it was looked for; it may still not be there.</summary>
    public bool Knows(string place, EntityKey key, out Entity? entity) => _entities.TryGetValue((place, key), out entity);
}
