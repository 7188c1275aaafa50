using System.Buffers;
using System.Text;
using System.Text.Json;
using Luoshi.Ledger.Progress;

namespace Luoshi.Terminal.Servers;

/// <summary>Reports as a server tells and takes them.</summary>
internal static class RemoteReport
{
    /// <summary>What a unit said for a month; null where it was sent back, or nothing was said.</summary>
    public static Account? Read(JsonElement report) => report.Part("reported") is not { } said ? null : new(said.Kind<ProgressWord>("word"), said.Words("narrative"))
    {
        Values = [.. said.Each("values").Select(value => new MeasureValue(value.Count("measure"), value.Number("value") ?? 0))],
        Headway = said.Part("headway") is { } way
            ? new Headway { BegunOn = way.Day("begunOn"), RegisteredOn = way.Day("registeredOn"), Unregistered = way.Flag("unregistered"), FundsAsPlanned = way.Flag("fundsAsPlanned"), InTime = way.Flag("inTime") }
            : null,
    };

    public static string Write(Account account)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("word", JsonWords.Code(account.Word));
            json.WriteString("narrative", account.Narrative);
            json.WriteStartArray("values");
            foreach (var value in account.Values)
            {
                json.WriteStartObject();
                json.WriteNumber("measure", value.Measure);
                json.WriteNumber("value", value.Value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            foreach (var (name, words) in ((string, string)[])[("problem", account.Problem), ("nextStep", account.NextStep), ("needs", account.Needs)])
                if (words.Length > 0) json.WriteString(name, words);
            if (account.Headway is { } headway) Write(json, headway);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Headway headway)
    {
        json.WriteStartObject("headway");
        if (headway.BegunOn is { } begun) json.WriteString("begunOn", FormattableString.Invariant($"{begun:yyyy-MM-dd}"));
        if (headway.RegisteredOn is { } registered) json.WriteString("registeredOn", FormattableString.Invariant($"{registered:yyyy-MM-dd}"));
        foreach (var (name, said) in ((string, bool?)[])[("unregistered", headway.Unregistered), ("fundsAsPlanned", headway.FundsAsPlanned), ("inTime", headway.InTime)])
            if (said is { } known) json.WriteBoolean(name, known);
        json.WriteEndObject();
    }
}
