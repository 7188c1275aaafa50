using System.Globalization;
using System.Text.Json;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Json;

/// <summary>One object for each fact of a reading, keys in the order of docs/formats/reading.md, words straight from the text.</summary>
internal sealed class JsonRows(Utf8JsonWriter json, Document document)
{
    /// <summary>Plain text needs none: there an offset is a place that everyone can find.</summary>
    private readonly Paragraphs? _paragraphs = ReferenceEquals(document.Layout, Layout.None) ? null : new(document.Text);

    public void Write(Report report)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, document.Name);
        WriteGiven("title"u8, report.Title);
        WriteGiven("place"u8, report.Place);
        WriteGiven("placeCode"u8, report.PlaceCode);
        if (report.Level is { } level) json.WriteString("level"u8, Codes.Of(level));
        WriteGiven("session"u8, report.Session);
        WriteGiven("speaker"u8, report.Speaker);
        WriteDate("givenOn"u8, report.GivenOn);
        if (report.PlanYear is { } plan) json.WriteNumber("planYear"u8, plan);
        if (report.ReviewYear is { } review) json.WriteNumber("reviewYear"u8, review);
        json.WriteString("sourceHash"u8, document.SourceHash);
        json.WriteEndObject();
    }

    public void Write(Section section)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, section.Id);
        json.WriteNumber("level"u8, section.Level);
        json.WriteString("title"u8, section.Title);
        WriteSpan(section.Span);
        json.WriteString("part"u8, Codes.Of(section.Part));
        json.WriteEndObject();
    }

    public void Write(Figure figure)
    {
        json.WriteStartObject();
        WriteSpan(figure.Span);
        json.WriteString("text"u8, document.Slice(figure.Span));
        json.WriteNumber("value"u8, PlainNumber.Trim(figure.Value));
        if (figure.Value2 is { } upper) json.WriteNumber("value2"u8, PlainNumber.Trim(upper));
        json.WriteString("unit"u8, figure.Unit);
        WriteKinds(figure);
        if (figure.Year is { } year) json.WriteNumber("year"u8, year);
        json.WriteString("measure"u8, figure.Measure);
        json.WriteString("subject"u8, figure.Subject);
        json.WriteString("group"u8, figure.Group);
        WriteIndex("section"u8, figure.Section);
        WriteIndex("item"u8, figure.Item);
        WriteWhy(figure);
        json.WriteEndObject();
    }

    public void Write(Skipped skipped)
    {
        json.WriteStartObject();
        WriteSpan(skipped.Span);
        json.WriteString("why"u8, Codes.Of(skipped.Why));
        json.WriteEndObject();
    }

    public void Write(WorkItem item)
    {
        json.WriteStartObject();
        WriteSpan(item.Span);
        json.WriteString("text"u8, document.Slice(item.Span));
        json.WriteString("kind"u8, Codes.Of(item.Kind));
        json.WriteNumber("strength"u8, item.Strength);
        json.WriteBoolean("checkable"u8, item.Checkable);
        WriteIndex("section"u8, item.Section);
        json.WriteString("theme"u8, item.Theme);
        json.WriteStartArray("figures"u8);
        foreach (var figure in item.Figures) json.WriteNumberValue(figure);
        json.WriteEndArray();
        WriteDate("due"u8, item.Due);
        WriteWhy(item);
        json.WriteEndObject();
    }

    private void WriteKinds(Figure figure)
    {
        json.WriteString("bound"u8, Codes.Of(figure.Bound));
        if (figure.Strict) json.WriteBoolean("strict"u8, true);
        json.WriteString("nature"u8, Codes.Of(figure.Nature));
        json.WriteString("direction"u8, Codes.Of(figure.Direction));
        json.WriteString("role"u8, Codes.Of(figure.Role));
    }

    private void WriteSpan(Span span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
        if (_paragraphs is not null) WritePlace(span, _paragraphs);
    }

    /// <summary>The page where it begins, its paragraph, and its boxes there, as far as the format knows them.</summary>
    private void WritePlace(Span span, Paragraphs paragraphs)
    {
        if (document.Layout.PageAt(span.Start) is { } page) json.WriteNumber("page"u8, page.Number);
        json.WriteNumber("paragraph"u8, paragraphs.At(span.Start));
        if (document.Layout.Words.Count == 0) return;
        json.WriteStartArray("boxes"u8);
        foreach (var box in document.Layout.BoxesOf(span)) WriteBox(box);
        json.WriteEndArray();
    }

    private void WriteBox(Box box)
    {
        json.WriteStartArray();
        foreach (var edge in (ReadOnlySpan<float>)[box.Left, box.Top, box.Right, box.Bottom])
            json.WriteNumberValue(decimal.Round((decimal)edge, 1));
        json.WriteEndArray();
    }

    private void WriteGiven(ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null) json.WriteString(key, value);
    }

    private void WriteIndex(ReadOnlySpan<byte> key, int index)
    {
        if (index >= 0) json.WriteNumber(key, index);
    }

    private void WriteDate(ReadOnlySpan<byte> key, DateOnly? date)
    {
        if (date is not { } day) return;
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(key, text);
    }

    private void WriteWhy(Cited cited)
    {
        if (cited.Why.Length == 0) return;
        using var line = new ReasonLine(cited.Why.AsSpan(), document, stackalloc char[512]);
        json.WriteString("why"u8, line.Text);
    }
}
