using System.Globalization;
using System.Text.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Json;

/// <summary>
/// The way back: a reading from its JSON and the document that it is of. What the JSON quotes must stand in the document where it
/// says; anything else is a <see cref="FormatException"/> that names the row. The document is called as the JSON names it.
/// </summary>
public static class ReadingParser
{
    public static Reading Parse(ReadOnlyMemory<byte> json, Document document)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            var root = parsed.RootElement;
            var report = root.GetProperty("report");
            return new Reading(document with { Name = Given(report, "name") ?? document.Name })
            {
                Report = ReportOf(report),
                Sections = Rows(root, "sections", SectionOf),
                Figures = Rows(root, "figures", row => FigureOf(row, document)),
                Skipped = Rows(root, "skipped", row => new Skipped(SpanOf(row), Codes.SkipReasonOf(Words(row, "why")))),
                Items = Rows(root, "items", row => ItemOf(row, document)),
            };
        }
        catch (Exception cause) when (cause is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"no reading: {cause.Message}", cause);
        }
    }

    private static List<T> Rows<T>(JsonElement root, string table, Func<JsonElement, T> of)
    {
        var rows = new List<T>();
        foreach (var row in root.GetProperty(table).EnumerateArray())
            try
            {
                rows.Add(of(row));
            }
            catch (Exception cause) when (cause is KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new FormatException($"{table}[{rows.Count}]: {cause.Message}", cause);
            }
        return rows;
    }

    private static Report ReportOf(JsonElement row) => new()
    {
        Title = Given(row, "title"),
        Place = Given(row, "place"),
        PlaceCode = Given(row, "placeCode"),
        Level = Given(row, "level") is { } level ? Codes.LevelOf(level) : null,
        Session = Given(row, "session"),
        Speaker = Given(row, "speaker"),
        GivenOn = Date(row, "givenOn"),
        PlanYear = Number(row, "planYear"),
        ReviewYear = Number(row, "reviewYear"),
    };

    private static Section SectionOf(JsonElement row) => new(
        Words(row, "id"), row.GetProperty("level").GetInt32(), Words(row, "title"), SpanOf(row), Codes.PartOf(Words(row, "part")));

    private static Figure FigureOf(JsonElement row, Document document) => new(QuotedSpanOf(row, document))
    {
        Value = row.GetProperty("value").GetDecimal(),
        Value2 = row.TryGetProperty("value2", out var upper) ? upper.GetDecimal() : null,
        Unit = Words(row, "unit"),
        Bound = Codes.BoundOf(Words(row, "bound")),
        Strict = row.TryGetProperty("strict", out var strict) && strict.GetBoolean(),
        Nature = Codes.NatureOf(Words(row, "nature")),
        Direction = Codes.DirectionOf(Words(row, "direction")),
        Role = Codes.RoleOf(Words(row, "role")),
        Year = Number(row, "year"),
        Measure = Given(row, "measure") ?? "",
        Subject = Given(row, "subject") ?? "",
        Group = Given(row, "group") ?? "",
        Section = Number(row, "section") ?? -1,
        Item = Number(row, "item") ?? -1,
        Why = ReasonParser.Parse(Given(row, "why"), SpanOf(row), document),
    };

    private static WorkItem ItemOf(JsonElement row, Document document) => new(QuotedSpanOf(row, document))
    {
        Kind = Codes.KindOf(Words(row, "kind")),
        Strength = row.GetProperty("strength").GetInt32(),
        Checkable = row.GetProperty("checkable").GetBoolean(),
        Section = Number(row, "section") ?? -1,
        Theme = Given(row, "theme") ?? "",
        Figures = [.. row.GetProperty("figures").EnumerateArray().Select(figure => figure.GetInt32())],
        Due = Date(row, "due"),
        Why = ReasonParser.Parse(Given(row, "why"), SpanOf(row), document),
    };

    private static Span SpanOf(JsonElement row) => new(row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());

    private static Span QuotedSpanOf(JsonElement row, Document document)
    {
        var span = SpanOf(row);
        var lies = 0 <= span.Start && span.Start <= span.End && span.End <= document.Text.Length;
        if (lies && document.Slice(span).SequenceEqual(Words(row, "text"))) return span;
        throw new FormatException($"“{Words(row, "text")}” does not stand at {span} of {document.Name}");
    }

    private static string Words(JsonElement row, string key) => row.GetProperty(key).GetString() ?? "";

    private static string? Given(JsonElement row, string key) => row.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement row, string key) => row.TryGetProperty(key, out var value) ? value.GetInt32() : null;

    private static DateOnly? Date(JsonElement row, string key) =>
        Given(row, key) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
