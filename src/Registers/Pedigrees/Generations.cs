namespace Luoshi.Registers.Pedigrees;

/// <summary>Sets animals in an order in which parents come before their young.</summary>
internal static class Generations
{
    /// <exception cref="AncestryException">One is an ancestor of its own.</exception>
    public static List<Descent> InOrder(IReadOnlyList<Descent> animals)
    {
        var places = new Dictionary<int, int>(animals.Count);
        for (var place = 0; place < animals.Count; place++) places[animals[place].Number] = place;
        var ordered = new List<Descent>(animals.Count);
        var states = new Visit[animals.Count];
        var path = new Stack<int>();
        for (var start = 0; start < animals.Count; start++)
        {
            if (states[start] is Visit.None) path.Push(start);
            while (path.TryPeek(out var here)) Step(here);
        }
        return ordered;

        void Step(int here)
        {
            if (states[here] is Visit.None)
            {
                states[here] = Visit.Open;
                Look(animals[here].Sire);
                Look(animals[here].Dam);
                return;
            }
            path.Pop();
            if (states[here] is Visit.Done) return;
            states[here] = Visit.Done;
            ordered.Add(animals[here]);
        }

        void Look(int parent)
        {
            if (parent <= 0 || !places.TryGetValue(parent, out var place) || states[place] is Visit.Done) return;
            if (states[place] is Visit.Open) throw new AncestryException(parent);
            path.Push(place);
        }
    }

    private enum Visit
    {
        None,
        Open,
        Done,
    }
}
