using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Luoshi.Packs.Yaml;

/// <summary>
/// Reads one YAML document into values with their lines. What would make a small file large (anchors, aliases) or mean more than it
/// says (tags) is refused, and so are keys written twice.
/// </summary>
internal sealed class TreeReader
{
    private const int Deepest = 16;

    private readonly string _file;
    private readonly Parser _parser;
    private int _depth;

    private TreeReader(string file, string text) => (_file, _parser) = (file, new Parser(new StringReader(text)));

    public static PackValue Read(string file, string text)
    {
        var reader = new TreeReader(file, text);
        try
        {
            return reader.Document();
        }
        catch (YamlException broken)
        {
            throw Refusal.NoYaml(new(file, LineOf(broken.End)));
        }
        // Texts that are no YAML end the parser in several ways of its own.
        catch (Exception broken) when (broken is not (PackException or OutOfMemoryException))
        {
            throw Refusal.NoYaml(reader.Here());
        }
    }

    private PackValue Document()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) throw Refusal.Empty(_file);
        _parser.Consume<DocumentStart>();
        var value = Value("", Here());
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _)) throw Refusal.SecondDocument(Here());
        return value;
    }

    // The place of a value behind a key is that of the key.
    private PackValue Value(string name, PackPlace place)
    {
        AssertPlain();
        if (_parser.TryConsume<Scalar>(out var scalar)) return new(place, name, scalar.Value);
        if (++_depth > Deepest) throw Refusal.TooDeep(place, Deepest);
        var value = _parser.Accept<SequenceStart>(out _) ? new PackValue(place, name, Items(name)) : new PackValue(place, name, Fields());
        _depth--;
        return value;
    }

    private List<PackValue> Items(string name)
    {
        _parser.Consume<SequenceStart>();
        var items = new List<PackValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(name, Here()));
        return items;
    }

    private Dictionary<string, PackValue> Fields()
    {
        _parser.Consume<MappingStart>();
        var fields = new Dictionary<string, PackValue>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            AssertPlain();
            var place = Here();
            if (!_parser.TryConsume<Scalar>(out var key)) throw Refusal.KeyIsNoText(place);
            if (fields.TryGetValue(key.Value, out var first)) throw Refusal.Twice(place, key.Value, first.Place.Line);
            fields.Add(key.Value, Value(key.Value, place));
        }
        return fields;
    }

    private void AssertPlain()
    {
        if (_parser.Accept<AnchorAlias>(out _) || _parser.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            throw Refusal.Shorthand(Here());
    }

    private PackPlace Here() => new(_file, LineOf(_parser.Current?.Start ?? Mark.Empty));

    private static int LineOf(Mark mark) => Math.Max(1, (int)Math.Min(mark.Line, int.MaxValue));
}
