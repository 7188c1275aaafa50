using System.Globalization;

namespace Luoshi.Packs;

/// <summary>
/// What is written behind a key or in a list: a text, a list or fields. Whoever reads it says what it must be, and is told where
/// and how it is not.
/// </summary>
public sealed class PackValue
{
    private readonly string? _text;
    private readonly IReadOnlyList<PackValue>? _items;
    private readonly IReadOnlyDictionary<string, PackValue>? _fields;

    private PackValue(PackPlace place, string name) => (Place, Name) = (place, name);

    internal PackValue(PackPlace place, string name, string text) : this(place, name) => _text = text;

    internal PackValue(PackPlace place, string name, IReadOnlyList<PackValue> items) : this(place, name) => _items = items;

    internal PackValue(PackPlace place, string name, IReadOnlyDictionary<string, PackValue> fields) : this(place, name) => _fields = fields;

    public PackPlace Place { get; }

    /// <summary>The key that it stands behind, also for what is in a list behind that key; empty for a whole file.</summary>
    public string Name { get; }

    /// <summary>A text that is not empty.</summary>
    public string Text() => string.IsNullOrWhiteSpace(_text) ? throw Refusal.Wrong(this, "一段文字", "a text") : _text.Trim();

    /// <summary>Several texts; a single one may stand without a list.</summary>
    public IReadOnlyList<string> Texts() => OneOrMore(value => value.Text());

    /// <summary>Several of a kind; a single one may stand without a list.</summary>
    public IReadOnlyList<T> OneOrMore<T>(Func<PackValue, T> read) => _text is null ? List(read) : [read(this)];

    public int Whole() => int.TryParse(_text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Refusal.Wrong(this, "一个整数，如 12", "a whole number such as 12");

    /// <summary>An exact decimal number.</summary>
    public decimal Number() => decimal.TryParse(_text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Refusal.Wrong(this, "一个数，如 91.7", "a number such as 91.7");

    public DateOnly Date() => DateOnly.TryParseExact(_text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw Refusal.Wrong(this, "一个日期，如 2025-05-01", "a date such as 2025-05-01");

    public bool Flag() => OneOf(("true", true), ("false", false));

    /// <summary>One of a fixed set of words.</summary>
    public T OneOf<T>(params ReadOnlySpan<(string Word, T Meaning)> words)
    {
        foreach (var (word, meaning) in words)
            if (word == _text)
                return meaning;
        var known = string.Join(" | ", words.ToArray().Select(word => word.Word));
        throw Refusal.Wrong(this, $"以下之一：{known}", $"one of: {known}");
    }

    public IReadOnlyList<T> List<T>(Func<PackValue, T> read) =>
        _items is null ? throw Refusal.Wrong(this, "一个列表（每行以“- ”开头）", "a list (each line begins with \"- \")") : [.. _items.Select(read)];

    /// <summary>What is made of the fields; each that is written must be asked for, else it is refused as unknown.</summary>
    public T Fields<T>(Func<PackFields, T> read)
    {
        if (_fields is null) throw Refusal.Wrong(this, "若干“键: 值”", "keys with values");
        var fields = new PackFields(this, _fields);
        var made = read(fields);
        fields.AssertAllAsked();
        return made;
    }

    /// <summary>A list of things that have fields.</summary>
    public IReadOnlyList<T> Each<T>(Func<PackFields, T> read) => List(value => value.Fields(read));

    /// <summary>Refuses the value for a reason that only the reader knows.</summary>
    public PackException Refused(string chinese, string english) => new(Place, chinese, english);

    /// <summary>What is written, cut short, for messages.</summary>
    internal string Shown => _items is not null ? "…（列表）" : _fields is not null ? "…（键值）" : _text!.Length > 40 ? _text[..40] + "…" : _text;
}
