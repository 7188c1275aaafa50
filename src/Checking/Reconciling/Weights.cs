using System.Globalization;
using System.Reflection;

namespace Luoshi.Checking.Reconciling;

/// <summary>
/// How much each trait and sign counts and where the lines are drawn (<c>weights.txt</c>), fitted to pairs of reports annotated by hand
/// (<c>tests/Fitting</c>).
/// </summary>
internal sealed class Weights
{
    private readonly Dictionary<string, float> _rows;
    private readonly float _start, _certainStart, _firmStart, _kept, _firm;
    private readonly float[] _degreeStarts;
    private readonly float[] _traits;
    private readonly float[] _certainTraits;
    private readonly float[] _signs;
    private readonly float[][] _degrees;
    private readonly float[] _hints;

    public Weights(IReadOnlyDictionary<string, float> rows)
    {
        _rows = rows.ToDictionary();
        (_start, _certainStart, _firmStart, _kept, _firm, Threshold) = (Row("Start"), Row("certain.Start"), Row("firm.Start"), Row("limit.Kept"), Row("limit.Firm"), Row("limit.Threshold"));
        _degreeStarts = [.. Enum.GetNames<Degree>().Select(degree => Row($"{degree}.Start"))];
        _traits = [.. Enum.GetNames<Trait>().Select(name => Row(name))];
        _certainTraits = [.. Enum.GetNames<Trait>().Select(name => Row($"certain.{name}"))];
        _signs = [.. Enum.GetNames<Sign>().Select(name => Row($"certain.{name}"))];
        _hints = [.. Enum.GetNames<Hint>().Select(name => Row($"firm.{name}"))];
        _degrees = [.. Enum.GetNames<Degree>().Select(degree => Enum.GetNames<Clue>().Select(name => Row($"{degree}.{name}")).ToArray())];
    }

    public static Weights Default { get; } = Load();

    public IReadOnlyDictionary<string, float> Rows => _rows;

    /// <summary>Below it a report says nothing of a promise, rather than that this guesses.</summary>
    public float Threshold { get; }

    /// <summary>How likely a passage is to answer a promise; candidates are put in order by it.</summary>
    public float Likely(float[] traits) => _start + Sum(_traits, traits);

    /// <summary>How certain it is that the best candidate answers the promise at all, as log odds.</summary>
    public float Certainty(float[] traits, float[] signs) => _certainStart + Sum(_certainTraits, traits) + Sum(_signs, signs);

    /// <summary>Whether a promise with these hints is worth following: somebody could say at the year's end what became of it.</summary>
    public bool IsFirm(float[] hints) => _firmStart + Sum(_hints, hints) >= _firm;

    /// <summary>The degree that its clues speak for most.</summary>
    public Degree Degree(float[] clues)
    {
        var best = Reconciling.Degree.Kept;
        var most = float.NegativeInfinity;
        for (var degree = Reconciling.Degree.Kept; degree <= Reconciling.Degree.Restated; degree++)
            if (_degreeStarts[(int)degree] + Sum(_degrees[(int)degree], clues) - (degree == Reconciling.Degree.Kept ? _kept : 0) is var odds && odds > most) (best, most) = (degree, odds);
        return best;
    }

    private float Row(string name) => _rows.GetValueOrDefault(name);

    private static float Sum(float[] weights, float[] values)
    {
        var sum = 0f;
        for (var at = 0; at < weights.Length; at++) sum += weights[at] * values[at];
        return sum;
    }

    private static Weights Load()
    {
        Dictionary<string, float> rows = [];
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("weights.txt")!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#' && line.Split(' ') is [var name, var weight]) rows[name] = float.Parse(weight, CultureInfo.InvariantCulture);
        return new Weights(rows);
    }
}
