using System.Buffers;
using System.Text;
using System.Text.Json;
using Luoshi.Publishing.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests.Json;

public sealed class ReadingJsonTests
{
    [Fact]
    public void A_reading_is_printed_one_row_a_line() => Golden.Equal("Json/reading.golden.json", Print(Readings.Made));

    [Fact]
    public void A_reading_of_nothing_has_all_its_tables() => Golden.Equal("Json/empty.golden.json", Print(Readings.Empty));

    [Theory]
    [InlineData(ReadingTable.Figures, "figures")]
    [InlineData(ReadingTable.Items, "items")]
    [InlineData(ReadingTable.Sections, "sections")]
    [InlineData(ReadingTable.Skipped, "skipped")]
    public void One_table_alone_is_an_object_with_that_table_and_what_it_is_of(ReadingTable table, string key)
    {
        using var whole = JsonDocument.Parse(Print(Readings.Made));
        using var alone = JsonDocument.Parse(Print(Readings.Made, table));

        Assert.Equal(["report", key], alone.RootElement.EnumerateObject().Select(table => table.Name));
        Assert.Equal(Readings.Document.Name, alone.RootElement.GetProperty("report").GetProperty("name").GetString());
        Assert.True(JsonElement.DeepEquals(whole.RootElement.GetProperty(key), alone.RootElement.GetProperty(key)));
    }

    [Fact]
    public void What_is_printed_and_parsed_again_is_the_same_reading()
    {
        var parsed = ReadingParser.Parse(Encoding.UTF8.GetBytes(Print(Readings.Made)), Readings.Document with { Name = "elsewhere" });

        Assert.Equal(Readings.Made.Report, parsed.Report);
        Assert.Equal(Readings.Document, parsed.Document);
        Assert.Equal(Readings.Made.Sections, parsed.Sections);
        Assert.Equal(Readings.Made.Skipped, parsed.Skipped);
        Assert.Equal(Readings.Made.Figures.Select(Bare), parsed.Figures.Select(Bare));
        Assert.Equal(Readings.Made.Items.Select(item => item.Figures), parsed.Items.Select(item => item.Figures));
        Assert.Equal(Print(Readings.Made), Print(parsed));
    }

    [Fact]
    public void A_quote_that_stands_elsewhere_is_refused_with_its_row()
    {
        var json = Print(Readings.Made).Replace("\"text\":\"18公里\"", "\"text\":\"19公里\"", StringComparison.Ordinal);

        var wrong = Assert.Throws<FormatException>(() => ReadingParser.Parse(Encoding.UTF8.GetBytes(json), Readings.Document));

        Assert.StartsWith("figures[6]: “19公里”", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_does_not_exist_is_refused_with_those_that_do()
    {
        var json = Print(Readings.Made).Replace("\"role\":\"target\"", "\"role\":\"goal\"", StringComparison.Ordinal);

        var wrong = Assert.Throws<FormatException>(() => ReadingParser.Parse(Encoding.UTF8.GetBytes(json), Readings.Document));

        Assert.Contains("“goal” is none of result, target, base, context", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_of_reasons_is_printed_whole()
    {
        var text = Readings.Document;
        var reasons = Enumerable.Repeat(new Reason("bound.min", text.SpanOf("突破")), 100);
        var reading = Readings.Made with { Figures = [Readings.Made.Figures[0] with { Why = [.. reasons] }] };

        using var json = JsonDocument.Parse(Print(reading));

        Assert.Equal(
            string.Join("; ", Enumerable.Repeat("bound.min:突破", 100)),
            json.RootElement.GetProperty("figures")[0].GetProperty("why").GetString());
    }

    private static Figure Bare(Figure figure) => figure with { Why = [] };

    private static string Print(Reading reading, ReadingTable? only = null)
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingJson.Write(output, reading, only);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
