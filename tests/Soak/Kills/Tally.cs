using System.Globalization;
using Luoshi.Soak.Writing;

namespace Luoshi.Soak.Kills;

/// <summary>What a siege came to.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _told = [];
    private int _whole;
    private int _absent;

    public List<string> Faults { get; } = [];

    public int Kills => _kinds.Values.Sum();

    /// <summary>Kills at which a command was under way.</summary>
    public int Hits { get; private set; }

    /// <summary>Commands of which somebody was told that they are written.</summary>
    public int Acknowledged => _told.GetValueOrDefault(Told.Acknowledged);

    public void Count(Blow way, IReadOnlyCollection<string> under, Examination examination)
    {
        _kinds[way.Name] = _kinds.GetValueOrDefault(way.Name) + 1;
        if (under.Count > 0) Hits++;
        var there = under.Count(examination.Has);
        _whole += there;
        _absent += under.Count - there;
        Faults.AddRange(examination.Faults);
    }

    public void Count(IEnumerable<Told> told)
    {
        foreach (var line in told) _told[line.Sign] = _told.GetValueOrDefault(line.Sign) + 1;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"""
        {Kills} kills ({string.Join(", ", _kinds.Select(kind => $"{kind.Key} {kind.Value}"))}), {Hits} of them while commands were under way
        {Acknowledged} commands acknowledged; {_told.GetValueOrDefault(Told.Refused)} refused; {_told.GetValueOrDefault(Told.Unknown)} told that it could not be found out
        under way at a kill: {_whole + _absent}, of which {_whole} were there whole afterwards and {_absent} not at all
        {Faults.Count} faults{string.Concat(Faults.Select(fault => $"\n  {fault}"))}

        """);
}
