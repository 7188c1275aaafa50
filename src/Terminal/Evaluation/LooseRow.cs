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

    public bool Overlaps(LooseRow other) => Start < other.End && other.Start < End;

    public bool SameSpan(LooseRow other) => Start == other.Start && End == other.End;

    /// <summary>The field as it is shown among errors.</summary>
    public string Show(string key) => row.TryGetProperty(key, out var value) ? value.ToString() : "–";

    private static string? WordOf(JsonElement row, string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double? NumberOf(JsonElement row, string key) =>
        row.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
