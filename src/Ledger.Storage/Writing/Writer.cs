using System.Collections.Concurrent;
using System.Data.Common;
using Luoshi.Ledger.Storage.Databases;
using Luoshi.Ledger.Storage.Records;

namespace Luoshi.Ledger.Storage.Writing;

/// <summary>
/// A thread that writes, the only one to write to its places. Commands that came while it was busy go into the next transaction together: one wait for the disk
/// answers them all.
/// </summary>
internal sealed class Writer : IDisposable
{
    private const int Together = 200;

    private readonly BlockingCollection<Order> _waiting = [];
    private readonly Database _database;
    private readonly TimeProvider _clock;
    private readonly Thread _thread;

    public Writer(Database database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        _thread = new Thread(Work) { IsBackground = true, Name = "ledger writer" };
        _thread.Start();
    }

    public Task<Receipt> Take(Order order)
    {
        _waiting.Add(order);
        return order.Answer;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _waiting.Dispose();
    }

    private void Work()
    {
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            var orders = new List<Order> { first };
            while (orders.Count < Together && _waiting.TryTake(out var next)) orders.Add(next);
            Write(orders);
        }
    }

    private void Write(List<Order> orders)
    {
        try
        {
            Commit(orders);
        }
        catch (DbException cause)
        {
            FailAll(orders, _database.Explain(cause));
        }
        catch (Exception cause)
        {
            FailAll(orders, cause);
        }
        foreach (var order in orders.Where(order => order.Decided is not null)) order.Acknowledge();
        // Not before what it was refused for is written: whoever looks for the reason finds it.
        foreach (var order in orders.Where(order => order.Refusal is not null)) order.Fail(order.Refusal!);
    }

    private void Commit(List<Order> orders)
    {
        Entry? last = null;
        try
        {
            using var session = Session.ToWrite(_database, [.. orders.Select(order => order.Place).Distinct()]);
            var places = Carry(session, orders);
            if (!orders.Any(order => order.Decided is not null)) return;
            session.Execute([.. RecordTables.Make(_database, places.Values.SelectMany(place => place.Declared))]);
            session.Execute([.. places.Values.SelectMany(place => place.Statements())]);
            last = places.Values.Select(place => place.Last).First(entry => entry is not null);
            session.Commit();
        }
        catch (DbException) when (last is not null)
        {
            if (!IsWritten(last)) throw;
        }
    }

    private Dictionary<string, PlaceUnderWay> Carry(Session session, List<Order> orders)
    {
        var places = new Dictionary<string, PlaceUnderWay>(StringComparer.Ordinal);
        var gathered = _database.IsFar ? new Gathered(session, orders) : null;
        var moment = Moment.Of(_clock);
        foreach (var order in orders)
        {
            if (!places.TryGetValue(order.Place, out var place)) places[order.Place] = place = new PlaceUnderWay(session, order.Place, gathered);
            try
            {
                order.Decided = place.Carry(order, moment);
            }
            // What goes wrong with one command is none of the others' business; what goes wrong with the database is everybody's.
            catch (Exception cause) when (cause is not DbException)
            {
                order.Refusal = cause;
            }
        }
        return places;
    }

    private bool IsWritten(Entry last) => new BrokenCommit(_database).IsWritten(last) ?? throw new UncertainException();

    private static void FailAll(List<Order> orders, Exception cause)
    {
        foreach (var order in orders.Where(order => order.Refusal is null))
        {
            order.Decided = null;
            order.Fail(cause);
        }
    }
}
