namespace Luoshi.Desk;

/// <summary>What was made last, kept for whoever asks again: what a key stands for never changes. Of many who ask at once one makes it; what was not asked for longest makes room.</summary>
/// <typeparam name="TKey">What it is asked by.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
/// <param name="most">How many are kept.</param>
public sealed class Recent<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly Lock _turn = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, Lazy<TValue> Made)>> _known = [];
    private readonly LinkedList<(TKey Key, Lazy<TValue> Made)> _order = [];

    /// <param name="key">What it is asked by.</param>
    /// <param name="make">Makes it. What it throws is thrown, and it is made again when it is asked for again.</param>
    public TValue Of(TKey key, Func<TValue> make)
    {
        var made = Claim(key, make);
        try
        {
            return made.Value;
        }
        catch
        {
            Drop(key, made);
            throw;
        }
    }

    private Lazy<TValue> Claim(TKey key, Func<TValue> make)
    {
        lock (_turn)
        {
            if (_known.TryGetValue(key, out var node)) _order.Remove(node);
            else node = new((key, new(make)));
            _known[key] = node;
            _order.AddLast(node);
            if (_order.Count > most) Remove(_order.First!);
            return node.Value.Made;
        }
    }

    private void Drop(TKey key, Lazy<TValue> made)
    {
        lock (_turn)
            if (_known.TryGetValue(key, out var node) && node.Value.Made == made) Remove(node);
    }

    private void Remove(LinkedListNode<(TKey Key, Lazy<TValue> Made)> node)
    {
        _order.Remove(node);
        _known.Remove(node.Value.Key);
    }
}
