using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Writing;

/// <summary>As many writers as the database lets write at a time; the commands of a place all go to the same one.</summary>
internal sealed class Writers : IDisposable
{
    private readonly Writer[] _lanes;

    public Writers(Database database, TimeProvider clock) =>
        _lanes = [.. Enumerable.Range(0, database.Lanes).Select(_ => new Writer(database, clock))];

    public Task<Receipt> Take(Order order) => _lanes[(uint)order.Place.GetHashCode(StringComparison.Ordinal) % _lanes.Length].Take(order);

    public void Dispose()
    {
        foreach (var lane in _lanes) lane.Dispose();
    }
}
