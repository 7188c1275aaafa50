namespace Luoshi.Ledger.Storage.Views;

/// <summary>Entities of a kind in the order of their ids. It never changes; one that differs in a few of them shares all the rest, however many there are.</summary>
internal sealed class OrderedEntities
{
    // A change copies one piece and the list of pieces: a few kilobytes, up to a hundred thousand entities.
    private const int Piece = 256, LongestPiece = 2 * Piece;

    private readonly Entity[][] _pieces;

    private OrderedEntities(Entity[][] pieces, int count) => (_pieces, Count) = (pieces, count);

    public int Count { get; }

    /// <param name="ordered">In the order of their ids by code units.</param>
    public static OrderedEntities Of(IReadOnlyList<Entity> ordered) => new([.. ordered.Chunk(Piece)], ordered.Count);

    public Entity? Find(string id)
    {
        if (_pieces.Length == 0) return null;
        var piece = _pieces[PieceOf(id)];
        var at = FirstFrom(piece, id);
        return at < piece.Length && piece[at].Key.Id == id ? piece[at] : null;
    }

    /// <summary>Those whose ids begin alike.</summary>
    public IReadOnlyList<Entity> Within(string prefix)
    {
        if (_pieces.Length == 0) return [];
        var end = prefix + '\uFFFF';
        var (first, last) = (PieceOf(prefix), PieceOf(end));
        var (from, to) = (FirstFrom(_pieces[first], prefix), FirstFrom(_pieces[last], end));
        if (first == last) return new ArraySegment<Entity>(_pieces[first], from, to - from);
        return [.. _pieces[first].AsSpan(from), .. _pieces[(first + 1)..last].SelectMany(piece => piece), .. _pieces[last].AsSpan(0, to)];
    }

    /// <summary>The same with some of them as they are now; those that were not there before are in their places.</summary>
    public OrderedEntities With(IEnumerable<Entity> changed)
    {
        var (pieces, count) = (_pieces.ToList(), Count);
        foreach (var entity in changed) count += Put(pieces, entity);
        return new([.. pieces], count);
    }

    /// <returns>How many more there are then.</returns>
    private static int Put(List<Entity[]> pieces, Entity entity)
    {
        if (pieces.Count == 0) pieces.Add([]);
        var place = PieceOf(pieces, entity.Key.Id);
        var piece = pieces[place];
        var at = FirstFrom(piece, entity.Key.Id);
        var isThere = at < piece.Length && piece[at].Key.Id == entity.Key.Id;
        Entity[] later = [.. piece.AsSpan(0, at), entity, .. piece.AsSpan(isThere ? at + 1 : at)];
        pieces[place] = later;
        if (later.Length > LongestPiece)
        {
            pieces[place] = later[..Piece];
            pieces.Insert(place + 1, later[Piece..]);
        }
        return isThere ? 0 : 1;
    }

    private int PieceOf(string id) => PieceOf(_pieces, id);

    /// <summary>The last piece that does not begin behind an id; the first where all do.</summary>
    private static int PieceOf(IReadOnlyList<Entity[]> pieces, string id)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (string.CompareOrdinal(pieces[middle][0].Key.Id, id) <= 0) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>How many of a piece have smaller ids.</summary>
    private static int FirstFrom(Entity[] piece, string id)
    {
        var (low, high) = (0, piece.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(piece[middle].Key.Id, id) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
