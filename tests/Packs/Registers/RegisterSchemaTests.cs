using System.Text.Json;
using System.Text.RegularExpressions;
using Luoshi.Packs.Registers;

namespace Luoshi.Packs.Tests.Registers;

/// <summary><c>packs/register.schema.json</c>, by which editors help while a register is written, against what the reader takes: it tells in its refusals.</summary>
public sealed class RegisterSchemaTests
{
    private const string Whole = """
        register: lamps
        name: 路灯台账
        keeper: 住建局
        entered-by: units
        truth: upstream
        upstream: 路灯监控系统
        fields:
          - { code: pole, name: 杆号, type: text, required: true, unique: true, hint: { name: 杆上的号 } }
          - { code: kind, name: 光源, type: choice, choices: [{ code: led, name: LED }] }
          - { code: watts, name: 功率, type: number, unit: 瓦 }
          - { code: left, name: 左杆, type: reference, register: lamps, only: [{ field: kind, is: led }] }
          - { code: right, name: 右杆, type: reference, register: lamps }
          - { code: near, name: 近亲, type: inbreeding, parents: { sire: left, dam: right } }
        states:
          - { code: planned, name: 计划 }
          - { code: lit, name: 在用 }
        moves:
          - { code: light, name: 亮灯, from: planned, to: lit, by: owner }
        checks:
          - { that: watts <= 400, name: 功率超过 400 瓦 }
        rollups:
          - { id: lamps-lit, name: 在用路灯, how: count, unit: 盏 }
        lists:
          - { code: all, name: 全部, columns: pole }
        public: { columns: pole }
        case: { title: pole, limits: [{ for: handle, working-days: 5, from: 2025-01-01, source: 惯例 }], extension: { months: 3 }, results: [{ code: done, name: 已修 }],
          call-back: { satisfaction: [{ code: content, name: 满意, counts: yes }] } }
        """;

    // Where each object of the schema stands in the register.
    private static readonly (string Object, string Written)[] _objects =
    [
        ("", "keeper: 住建局\nentered-by: units\ntruth: upstream\n"),
        ("field", "code: watts, name: 功率, type: number, unit: 瓦"),
        ("hint", "name: 杆上的号"),
        ("choice", "code: led, name: LED"),
        ("parents", "sire: left, dam: right"),
        ("holds", "field: kind, is: led"),
        ("state", "code: lit, name: 在用"),
        ("move", "code: light, name: 亮灯, from: planned, to: lit, by: owner"),
        ("check", "that: watts <= 400, name: 功率超过 400 瓦"),
        ("rollup", "id: lamps-lit, name: 在用路灯, how: count, unit: 盏"),
        ("list", "code: all, name: 全部, columns: pole"),
        ("public", "public: { columns: pole"),
        ("case", "title: pole, limits: [{ for"),
        ("limit", "for: handle, working-days: 5, from: 2025-01-01, source: 惯例"),
        ("extension", "months: 3 }"),
        ("result", "code: done, name: 已修"),
        ("callback", "satisfaction: [{ code: content, name"),
        ("answer", "code: content, name: 满意, counts: yes"),
    ];

    // Where each word of a fixed set stands.
    private static readonly (string Object, string Key, string Written)[] _words =
    [
        ("", "entered-by", "entered-by: units"), ("", "truth", "truth: upstream"), ("field", "type", "type: text"), ("move", "by", "by: owner"), ("rollup", "how", "how: count"),
        ("limit", "for", "for: handle"), ("answer", "counts", "counts: yes"),
    ];

    private static readonly JsonElement _schema = JsonDocument.Parse(File.ReadAllText(Checkout.At("packs", "register.schema.json"))).RootElement;

    [Fact]
    public void The_register_that_it_is_held_against_can_be_read() => Read(Whole + "\n");

    [Fact]
    public void All_of_its_objects_and_fixed_words_are_held_against_the_reader()
    {
        Assert.Equal(_objects.Select(part => part.Object).Where(name => name.Length > 0).Order(), _schema.GetProperty("$defs").EnumerateObject().Select(part => part.Name).Order());
        Assert.Equal(_words.Select(word => (word.Object, word.Key)).Order(), (
            from name in _objects.Select(part => part.Object)
            from property in Object(name).GetProperty("properties").EnumerateObject()
            where property.Value.TryGetProperty("enum", out _)
            select (name, property.Name)).Order());
    }

    [Fact]
    public void It_knows_exactly_the_keys_that_the_reader_takes()
    {
        foreach (var (name, written) in _objects)
        {
            var told = Refusal(written, name switch { "" => $"colour: red\n{written}", "public" => $"{written}, colour: red", _ => $"colour: red, {written}" });

            Assert.Equal(Listed(told, "What may be written: "), Keys(name).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void It_knows_exactly_the_words_that_the_reader_takes()
    {
        foreach (var (name, key, written) in _words)
            Assert.Equal(
                Listed(Refusal(written, $"{key}: elsewhere"), "one of: "),
                Object(name).GetProperty("properties").GetProperty(key).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_requires_what_the_reader_misses() => Assert.Empty(
        from part in _objects
        from key in Keys(part.Object)
        let other = Regex.Replace(part.Written, $@"(?<![\w-]){key}:", $"colour-{key}:")
        where other != part.Written
        let isMissed = Refusal(part.Written, other).Contains($"\"{key}\" is missing", StringComparison.Ordinal)
        let isRequired = Object(part.Object).GetProperty("required").EnumerateArray().Any(word => word.GetString() == key)
        where isMissed != isRequired
        select $"{part.Object}.{key}");

    [Fact]
    public void All_is_described_in_both_languages() => Assert.Empty(
        from name in _objects.Select(part => part.Object)
        from property in Object(name).GetProperty("properties").EnumerateObject()
        where !property.Value.TryGetProperty("$ref", out _)
        let described = property.Value.GetProperty("description").GetString()!
        where !described.Contains(" / ", StringComparison.Ordinal)
        select $"{name}.{property.Name}");

    [Fact]
    public void Every_register_that_comes_along_names_it_in_its_first_line() => Assert.Empty(
        from pack in BusinessPacks.In(Checkout.At("packs"))
        from file in Directory.GetFiles(Path.Combine(pack, "registers"), "*.yaml")
        let first = File.ReadLines(file).First()
        where first != "# yaml-language-server: $schema=../../register.schema.json"
        select file);

    private static JsonElement Object(string name) => name.Length == 0 ? _schema : _schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> Keys(string name) => Object(name).GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> Listed(string told, string behind) =>
        told[(told.IndexOf(behind, StringComparison.Ordinal) + behind.Length)..].TrimEnd('.').Split(" | ").Order(StringComparer.Ordinal);

    private static string Refusal(string was, string isNow)
    {
        Assert.Contains(was, Whole + "\n", StringComparison.Ordinal);
        return Assert.Throws<PackException>(() => Read((Whole + "\n").Replace(was, isNow, StringComparison.Ordinal))).English;
    }

    private static BusinessPack Read(string register)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "registers"));
        folder.Write("pack.yaml", "name: 路灯\nversion: 1\n");
        folder.Write(Path.Combine("registers", "lamps.yaml"), register);
        return BusinessPacks.Read(folder.Path);
    }
}
