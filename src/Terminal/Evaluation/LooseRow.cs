using System.Text.Json;

namespace Luoshi.Terminal.Evaluation;

/// <summary>
/// A row of a gold file or a reading by any program, taken as it is: a field that is missing is null and equal to nothing but
/// another missing one.
/// </summary>
internal sealed class LooseRow(JsonElement row)
{
    public int Start { get; } = row.GetProperty("start").GetInt32();

    public int End { get; } = row.GetProperty("end").GetInt32();

    public string Text => Word("text") ?? "";

    public string? Class => Word("class");

    public string? Measure { get; } = WordOf(row, "measure");

    public double? Value { get; } = NumberOf(row, "value");

    public string? Word(string key) => WordOf(row, key);

    public double? Number(string key) => NumberOf(row, key);

    public bool IsTrue(string key) => row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>The rows inside a row: the passages that answer a promise.</summary>
    public IReadOnlyList<LooseRow> Rows(string key) =>
        row.TryGetProperty(key, out var rows) && rows.ValueKind == JsonValueKind.Array ? [.. rows.EnumerateArray().Select(inner => new LooseRow(inner))] : [];

    public int Length => End - Start;

    /// <summary>How many characters both hold.</summary>
    public int Shared(LooseRow other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    public bool Overlaps(LooseRow other) => Start < other.End && other.Start < End;

    public bool SameSpan(LooseRow other) => Start == other.Start && End == other.End;

    /// <summary>The field as it is shown among errors.</summary>
    public string Show(string key) => row.TryGetProperty(key, out var value) ? value.ToString() : "–";

    private static string? WordOf(JsonElement row, string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double? NumberOf(JsonElement row, string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
