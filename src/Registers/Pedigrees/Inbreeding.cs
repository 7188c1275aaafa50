namespace Luoshi.Registers.Pedigrees;

/// <summary>
/// Coefficients of inbreeding after Wright (1922), worked out from the youngest ancestor to the oldest as Meuwissen and Luo (1992) do: the share of its genes that an animal has from
/// each ancestor, squared, times what of that ancestor's genes came anew by chance. No path is followed twice, however often lines cross.
/// </summary>
/// <param name="sires">The places of the sires; below nought where unknown. Parents come before their young.</param>
/// <param name="dams">The places of the dams.</param>
internal sealed class Inbreeding(List<int> sires, List<int> dams)
{
    // Of whom it is known; not a number for others.
    private readonly List<double> _known = [];

    private double[] _shares = [];

    private bool[] _isMet = [];

    public double Of(int place) => sires[place] < 0 || dams[place] < 0 ? 0 : OfYoung(sires[place], dams[place]);

    public double OfYoung(int sire, int dam)
    {
        MakeRoom();
        var ancestors = AncestorsOf(sire, dam);
        for (var i = 0; i < ancestors.Length; i++)
            if (double.IsNaN(_known[ancestors[i]]))
                _known[ancestors[i]] = Known(ancestors, i);
        return Reckoned(sire, dam, ancestors, ancestors.Length);
    }

    private double Known(int[] ancestors, int index)
    {
        var place = ancestors[index];
        return sires[place] < 0 || dams[place] < 0 ? 0 : Reckoned(sires[place], dams[place], ancestors, index);
    }

    /// <param name="sire">One parent.</param>
    /// <param name="dam">The other.</param>
    /// <param name="ancestors">Everyone from whom either descends, and they themselves, in order.</param>
    /// <param name="count">How many of them may be ancestors: whoever is younger is none.</param>
    private double Reckoned(int sire, int dam, int[] ancestors, int count)
    {
        _shares[sire] += 0.5;
        _shares[dam] += 0.5;
        // The animal itself first: what came anew when it was born.
        var sum = ChanceOf(sire, dam);
        for (var i = count - 1; i >= 0; i--)
        {
            var place = ancestors[i];
            var share = _shares[place];
            if (share == 0) continue;
            _shares[place] = 0;
            if (sires[place] >= 0) _shares[sires[place]] += share / 2;
            if (dams[place] >= 0) _shares[dams[place]] += share / 2;
            sum += share * share * ChanceOf(sires[place], dams[place]);
        }
        return Math.Max(0, sum - 1);
    }

    /// <summary>The share of the variance that came anew when the young of two was born: all of it where no parent is known.</summary>
    private double ChanceOf(int sire, int dam) => 0.5 - (0.25 * (KnownOrNone(sire) + KnownOrNone(dam)));

    private double KnownOrNone(int place) => place < 0 ? -1 : _known[place];

    private int[] AncestorsOf(int sire, int dam)
    {
        var found = new List<int>();
        var open = new Stack<int>();
        void Meet(int place)
        {
            if (place < 0 || _isMet[place]) return;
            _isMet[place] = true;
            found.Add(place);
            open.Push(place);
        }
        Meet(sire);
        Meet(dam);
        while (open.TryPop(out var place))
        {
            Meet(sires[place]);
            Meet(dams[place]);
        }
        foreach (var place in found) _isMet[place] = false;
        found.Sort();
        return [.. found];
    }

    private void MakeRoom()
    {
        while (_known.Count < sires.Count) _known.Add(double.NaN);
        if (_shares.Length >= sires.Count) return;
        (_shares, _isMet) = (new double[sires.Count * 2], new bool[sires.Count * 2]);
    }
}
