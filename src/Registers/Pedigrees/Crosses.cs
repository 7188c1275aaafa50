namespace Luoshi.Registers.Pedigrees;

/// <summary>Finds the ancestors that two animals have in common, by all paths that lead to them within some generations, as a breeder draws them.</summary>
internal sealed class Crosses(Pedigree pedigree, int generations)
{
    /// <summary>Whoever adds most first.</summary>
    public IReadOnlyList<Cross> Between(int sire, int dam)
    {
        var ways = from up in WaysFrom(sire)
                   join down in WaysFrom(dam) on up[^1] equals down[^1]
                   where !up.SkipLast(1).Intersect(down.SkipLast(1)).Any()
                   select (Ancestor: up[^1], Up: up.Length, Down: down.Length);
        return
        [
            .. ways.GroupBy(way => way.Ancestor)
                .Select(same => new Cross(same.Key, InOrder(same.Select(way => way.Up)), InOrder(same.Select(way => way.Down)), same.Sum(way => ShareOf(way.Ancestor, way.Up, way.Down))))
                .OrderByDescending(cross => cross.Share).ThenBy(cross => cross.Ancestor),
        ];
    }

    // Each way with everyone on it, whom it leads to last: of one generation, the animal itself.
    private IEnumerable<int[]> WaysFrom(int animal)
    {
        var open = new Queue<int[]>([[animal]]);
        while (open.TryDequeue(out var way))
        {
            yield return way;
            if (way.Length == generations || pedigree.Find(way[^1]) is not { } last) continue;
            foreach (var parent in (int[])[last.Sire, last.Dam])
                if (pedigree.Has(parent))
                    open.Enqueue([.. way, parent]);
        }
    }

    private double ShareOf(int ancestor, int up, int down) => Math.Pow(0.5, up + down - 1) * (1 + pedigree.InbreedingOf(ancestor));

    private static IReadOnlyList<int> InOrder(IEnumerable<int> generations) => [.. generations.Distinct().Order()];
}
