using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Ledger;

namespace Luoshi.Terminal.Ledgers;

/// <summary>An entry as it is kept, one JSON object to a line: nothing is put into words, so that programs can read it and hashes be reckoned again.</summary>
internal static class EntryJson
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Entry entry) => JsonSerializer.Serialize(
        new
        {
            place = entry.Stream.Place,
            year = entry.Stream.Year,
            number = entry.Number,
            at = entry.At,
            by = entry.By.Name,
            role = entry.By.Role.ToString(),
            unit = entry.By.Unit,
            kind = entry.Kind,
            reason = entry.Reason,
            body = entry.Body,
            previous = entry.Previous.ToString(),
            hash = entry.Hash.ToString(),
        },
        _options);
}
