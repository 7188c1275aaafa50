using CsCheck;

namespace Luoshi.Packs.Tests;

public sealed class PackProperties
{
    // Pieces of YAML in any order come close to what people write by mistake.
    private static readonly string[] _pieces =
        ["units:", "\n", "  ", "- ", "name: ", "from: ", "水利局", "2025-05-01", "[", "]", "{", "}", "\"", "'", "#", "&a", "*a", "|", "---", ":", "\t", "?", "!", "%", ","];

    private static readonly Gen<string> _text = Gen.OneOf(Gen.Int[0, _pieces.Length - 1].Select(at => _pieces[at]), Gen.String)
        .Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_or_refused_with_a_line_of_its_own() => _text.Sample(text =>
    {
        try
        {
            Written.Units(text);
        }
        catch (PackException refused)
        {
            Assert.InRange(refused.Place.Line, 1, text.ReplaceLineEndings("\n").Split('\n').Length + 1);
        }
    }, iter: 20_000);
}
