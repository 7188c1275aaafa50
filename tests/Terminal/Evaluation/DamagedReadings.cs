using System.Text.Json.Nodes;

namespace Luoshi.Terminal.Tests.Evaluation;

/// <summary>Readings made from a gold with every kind of mistake in them, the same ones for the same seed.</summary>
internal static class DamagedReadings
{
    public static string Of(string figures, string? items, int seed)
    {
        var random = new Random(seed);
        return new JsonObject
        {
            ["figures"] = new JsonArray([.. Rows(figures).Select(row => Figure(row, random)).Where(row => row is not null)]),
            ["items"] = new JsonArray(items is null ? [] : [.. Items(Rows(items), random)]),
        }.ToJsonString();
    }

    private static IEnumerable<JsonObject> Rows(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject());

    private static JsonObject? Figure(JsonObject row, Random random)
    {
        var mistake = random.Next(30);
        if ((string?)row["class"] == "other") return mistake < 3 ? new() { ["start"] = (int)row["start"]!, ["end"] = (int)row["end"]!, ["value"] = 1, ["unit"] = "年" } : null;
        switch (mistake)
        {
            case 0: return null;
            case 1: row["end"] = (int)row["end"]! - 1; break;
            case 2: row["value"] = (double)row["value"]! * 1.5; break;
            case 3: row["bound"] = "min"; break;
            case 4: row["measure"] = $"{row["measure"]}和许多别的东西以及其他一些什么"; break;
            case 5: row["measure"] = null; break;
            case 6: row.Remove("year"); break;
            case 7: row["direction"] = "up"; break;
            case 8: row["role"] = "context"; break;
            case 9: row["unit"] = $" {row["unit"]} "; break;
            case 10: row["nature"] = "ratio"; break;
        }
        row.Remove("measure_alt");
        return row;
    }

    private static List<JsonNode> Items(IEnumerable<JsonObject> clauses, Random random)
    {
        var items = new List<JsonNode>();
        foreach (var clause in clauses)
        {
            var mistake = random.Next(20);
            var isItem = (string?)clause["label"] == "B" ? mistake != 0 : mistake == 1;
            if (isItem) items.Add(Item(clause, mistake));
            else if ((string?)clause["label"] == "I" && items.Count > 0 && mistake != 2) items[^1]["end"] = (int)clause["end"]!;
            if (isItem && mistake == 3) items.Add(Item(clause, 3));
        }
        return items;
    }

    private static JsonObject Item(JsonObject clause, int mistake) => new()
    {
        ["start"] = (int)clause["start"]!,
        ["end"] = (int)clause["end"]!,
        ["kind"] = mistake == 4 ? "event" : (string?)clause["kind"] ?? "project",
        ["strength"] = mistake == 5 ? 1 : (int?)clause["strength"] ?? 3,
        ["checkable"] = mistake == 6 ? !((bool?)clause["checkable"] ?? false) : (bool?)clause["checkable"] ?? true,
    };
}
