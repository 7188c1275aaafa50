using System.Globalization;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Registers;

/// <summary>What an address of a list asks for: which list, which states, what words, what order, and from where on.</summary>
/// <param name="query">Of the address.</param>
public sealed class RecordWords(IQueryCollection query)
{
    private const int AtOnce = 50;

    public string List => Text("list");

    public string State => Text("state");

    public string Find => Text("find");

    public string SortedBy => Text("sort");

    public bool Falling => Text("falling") == "1";

    public bool Struck => Text("struck") == "1";

    /// <summary>The list that is meant; the first of the register where none is named, null where it has none.</summary>
    public RecordList? ListIn(Register declared) =>
        declared.Lists.FirstOrDefault(list => list.Code == List) ?? (List.Length == 0 && State.Length == 0 && Find.Length == 0 && !Struck && declared.Lists is [var first, ..] ? first : null);

    /// <param name="declared">The register.</param>
    /// <param name="found">Finds a record by its number.</param>
    public RecordQuestion Question(Register declared, Func<int, Record?> found)
    {
        var list = ListIn(declared);
        var sorted = declared.Fields.FirstOrDefault(field => field.Code == SortedBy && RecordQuestion.CanSort(field))?.Code ?? list?.SortedBy ?? "";
        return new(declared)
        {
            States = declared.States.Any(state => state.Code == State) ? [State] : list?.States ?? [],
            Containing = Find,
            SortedBy = sorted,
            Falling = SortedBy.Length > 0 ? Falling : list?.Falling ?? sorted.Length == 0,
            Struck = Struck,
            Limit = AtOnce,
            After = int.TryParse(Text("after"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? found(number) : null,
        };
    }

    /// <summary>The same with something else asked for; from the first page again.</summary>
    public string With(params ReadOnlySpan<(string Name, string Value)> changed)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["list"] = List, ["state"] = State, ["find"] = Find, ["sort"] = SortedBy, ["falling"] = Falling ? "1" : "", ["struck"] = Struck ? "1" : "" };
        foreach (var (name, value) in changed) words[name] = value;
        var said = words.Where(word => word.Value.Length > 0).Select(word => $"{word.Key}={Uri.EscapeDataString(word.Value)}").ToList();
        return said.Count == 0 ? "" : "?" + string.Join('&', said);
    }

    private string Text(string name) => query[name].ToString() is { Length: <= 200 } text ? text.Trim() : "";
}
