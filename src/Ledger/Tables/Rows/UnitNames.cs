using Luoshi.Vocabulary.Units;

namespace Luoshi.Ledger.Tables.Rows;

/// <summary>
/// Units by the names that tasks are assigned with: 云牧县农业农村局, 县农业农村局 and 农业和农村局 are one where the pack says so. A name
/// that nobody knows stays as it is written.
/// </summary>
public sealed class UnitNames
{
    private static readonly char[] _between = ['、', '，', ',', ';', '；', '\n', '/', '\t', '|'];

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly string[] _prefixes;

    public UnitNames(UnitDirectory directory, string place)
    {
        foreach (var unit in directory.Units)
            foreach (var name in unit.Names) _known.TryAdd(name, unit.Name);
        _prefixes = [.. new[] { place, "县", "市", "区", "旗", "州" }.Where(prefix => prefix.Length > 0)];
    }

    /// <summary>The units of a cell, in their order, each once.</summary>
    public IReadOnlyList<string> All(string text) =>
        [.. text.Split(_between, StringSplitOptions.RemoveEmptyEntries).Select(One).Where(name => name.Length > 0).Distinct()];

    public string One(string text)
    {
        var name = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))).TrimEnd('等', '。');
        if (_known.TryGetValue(name, out var known)) return known;
        foreach (var prefix in _prefixes)
            if (name.StartsWith(prefix, StringComparison.Ordinal) && _known.TryGetValue(name[prefix.Length..], out known))
                return known;
        return name;
    }
}
