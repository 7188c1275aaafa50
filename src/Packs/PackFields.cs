namespace Luoshi.Packs;

/// <summary>Keys with their values, to be asked for by key.</summary>
public sealed class PackFields
{
    private readonly PackValue _whole;
    private readonly IReadOnlyDictionary<string, PackValue> _values;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    internal PackFields(PackValue whole, IReadOnlyDictionary<string, PackValue> values) => (_whole, _values) = (whole, values);

    public PackPlace Place => _whole.Place;

    /// <summary>The value behind a key that must be there.</summary>
    public PackValue this[string key] => Find(key) ?? throw Refusal.Missing(_whole, key);

    /// <summary>The value behind a key; null where the key is not written.</summary>
    public PackValue? Find(string key)
    {
        _asked.Add(key);
        return _values.GetValueOrDefault(key);
    }

    /// <summary>Refuses the fields as a whole for a reason that only the reader knows.</summary>
    public PackException Refused(string chinese, string english) => _whole.Refused(chinese, english);

    internal void AssertAllAsked()
    {
        foreach (var (key, value) in _values)
            if (!_asked.Contains(key))
                throw Refusal.Unknown(value, key, _asked);
    }
}
