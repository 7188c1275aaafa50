namespace Luoshi.Registers.Pedigrees;

/// <summary>
/// The pedigree (系谱) of all animals of a register, parents before their young. Coefficients of inbreeding are worked out when they are asked for, and kept: those of ancestors
/// do not change when young are born.
/// </summary>
public sealed class Pedigree
{
    private const int Unknown = -1;

    private readonly Dictionary<int, int> _places;
    private readonly List<Descent> _animals;
    private readonly List<int> _sires, _dams;
    private readonly Inbreeding _inbreeding;

    private Pedigree(List<Descent> ordered)
    {
        (_animals, _places) = (ordered, new(ordered.Count));
        for (var place = 0; place < ordered.Count; place++) _places[ordered[place].Number] = place;
        (_sires, _dams) = ([.. ordered.Select(animal => PlaceOf(animal.Sire))], [.. ordered.Select(animal => PlaceOf(animal.Dam))]);
        _inbreeding = new(_sires, _dams);
    }

    public int Count => _animals.Count;

    /// <summary>Sets the animals in order. A parent that is not among them counts as unknown.</summary>
    /// <exception cref="AncestryException">One is an ancestor of its own.</exception>
    public static Pedigree Of(IEnumerable<Descent> animals) => new(Generations.InOrder([.. animals]));

    public bool Has(int number) => _places.ContainsKey(number);

    /// <summary>Null where there is no such animal.</summary>
    public Descent? Find(int number) => _places.TryGetValue(number, out var place) ? _animals[place] : null;

    /// <summary>Animals of which none was there, and from which none that was there descends.</summary>
    /// <exception cref="AncestryException">One is an ancestor of its own.</exception>
    public void AddAll(IReadOnlyList<Descent> animals)
    {
        foreach (var animal in Generations.InOrder(animals)) Add(animal);
    }

    /// <summary>Whether an animal descends from another, or is it.</summary>
    public bool Descends(int young, int ancestor)
    {
        var (met, open) = (new HashSet<int>(), new Stack<int>([young]));
        while (open.TryPop(out var number))
        {
            if (number == ancestor) return true;
            if (!met.Add(number) || Find(number) is not { } descent) continue;
            open.Push(descent.Sire);
            open.Push(descent.Dam);
        }
        return false;
    }

    /// <summary>An animal that was entered after all others. False where that does not suffice: it was there before.</summary>
    public bool Add(Descent young)
    {
        if (_places.ContainsKey(young.Number)) return false;
        _places[young.Number] = _animals.Count;
        _sires.Add(PlaceOf(young.Sire));
        _dams.Add(PlaceOf(young.Dam));
        _animals.Add(young);
        return true;
    }

    /// <summary>
    /// The coefficient of inbreeding (近交系数) of an animal after Wright: how likely it is that both genes of a pair come from one and the same gene of a known ancestor; from 0 to 1.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such animal.</exception>
    public double InbreedingOf(int number) => _places.TryGetValue(number, out var place) ? _inbreeding.Of(place) : throw NoSuch(number);

    /// <summary>What the young of two animals would have as their coefficient of inbreeding: the coefficient of kinship (亲缘系数) of the two.</summary>
    /// <exception cref="ArgumentException">One of them is not there.</exception>
    public double InbreedingOfYoung(int sire, int dam) =>
        _inbreeding.OfYoung(_places.TryGetValue(sire, out var father) ? father : throw NoSuch(sire), _places.TryGetValue(dam, out var mother) ? mother : throw NoSuch(dam));

    /// <summary>What a mating would lead to, and by whom.</summary>
    /// <exception cref="ArgumentException">One of them is not there.</exception>
    public Mating Mating(int sire, int dam) => new(sire, dam, InbreedingOfYoung(sire, dam), new Crosses(this, Pedigrees.Mating.GenerationsDrawn).Between(sire, dam));

    /// <summary>
    /// The known ancestors of an animal, generation by generation: two parents, four grandparents and so on, always the sire before the dam; null where one is unknown.
    /// </summary>
    /// <param name="number">The animal.</param>
    /// <param name="generations">How many.</param>
    public IReadOnlyList<IReadOnlyList<int?>> AncestorsOf(int number, int generations)
    {
        var drawn = new List<IReadOnlyList<int?>>();
        IReadOnlyList<int?> young = [number];
        for (var generation = 0; generation < generations; generation++) drawn.Add(young = [.. young.SelectMany(ParentsOf)]);
        return drawn;
    }

    private IEnumerable<int?> ParentsOf(int? young)
    {
        var descent = young is { } number ? Find(number) : null;
        return [KnownOrNull(descent?.Sire), KnownOrNull(descent?.Dam)];
    }

    private int? KnownOrNull(int? number) => number is { } known && Has(known) ? known : null;

    private int PlaceOf(int number) => number > 0 && _places.TryGetValue(number, out var place) ? place : Unknown;

    private static ArgumentException NoSuch(int number) => new($"There is no animal {number}.");
}
