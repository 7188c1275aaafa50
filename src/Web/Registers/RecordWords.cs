using System.Globalization;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Luoshi.Web.Registers;

/// <summary>What an address of a list asks for: which list, which states, what words, what fields hold, what order, which columns, grouped by what, and from where on.</summary>
/// <param name="query">Of the address.</param>
public sealed class RecordWords(IQueryCollection query)
{
    /// <summary>What the names begin with under which an address says what fields hold, and what it says of those that hold nothing.</summary>
    public const string Prefix = "f-", Nothing = "(none)";

    private const int AtOnce = 50;

    private static readonly string[] _plain = ["list", "state", "unit", "find", "sort", "falling", "struck", "group"];

    public string List => Text("list");

    public string State => Text("state");

    public string Unit => Text("unit");

    public string Find => Text("find");

    public string SortedBy => Text("sort");

    public bool Falling => Text("falling") == "1";

    public bool Struck => Text("struck") == "1";

    /// <summary>The field that the list is grouped by, <c>state</c> or <c>unit</c>; empty where it is not.</summary>
    public string Group => Text("group");

    /// <summary>The columns that were chosen; none for those of the list.</summary>
    public IReadOnlyList<string> Columns => [.. query["col"].Where(code => code is { Length: > 0 and <= 40 }).Select(code => code!).Distinct()];

    /// <summary>Whether a list can be grouped by a field.</summary>
    public static bool Groups(Field field) => field.Kind is FieldKind.Choice or FieldKind.Flag or FieldKind.Place or FieldKind.Unit or FieldKind.Text or FieldKind.Reference;

    /// <summary>What the list asked for that a form was sent from.</summary>
    public static RecordWords AskedIn(IFormCollection form) => new(new QueryCollection(QueryHelpers.ParseQuery(form.Text("asked"))));

    /// <summary>What a field is to hold, as the address says it; empty for anything.</summary>
    public string HeldIn(Field field) => Text(Prefix + field.Code);

    /// <summary>What fields are to hold; what no record could hold is not asked for.</summary>
    public IReadOnlyDictionary<string, string> Holding(Register declared) => declared.Fields.Where(field => RecordQuestion.CanSort(field) && HeldIn(field).Length > 0)
        .Select(field => (field.Code, Held: HeldIn(field) is var held && held == Nothing ? "" : Typed.Read(field, held, out var complaint) is var read && complaint is null ? read : null))
        .Where(asked => asked.Held is not null).ToDictionary(asked => asked.Code, asked => asked.Held!, StringComparer.Ordinal);

    /// <summary>The list that is meant; the first of the register where nothing is asked for, null where it has none.</summary>
    public RecordList? ListIn(Register declared) => declared.Lists.FirstOrDefault(list => list.Code == List) ?? (Said().All(word => word.Name is "sort" or "falling") && declared.Lists is [var first, ..] ? first : null);

    /// <param name="declared">The register.</param>
    /// <param name="found">Finds a record by its number.</param>
    public RecordQuestion Question(Register declared, Func<int, Record?> found)
    {
        var list = ListIn(declared);
        var sorted = declared.Fields.FirstOrDefault(field => field.Code == SortedBy && RecordQuestion.CanSort(field))?.Code ?? list?.SortedBy ?? "";
        return new(declared)
        {
            States = declared.States.Any(state => state.Code == State) ? [State] : list?.States ?? [],
            Unit = Unit,
            Holding = Holding(declared),
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
        var words = Said().ToDictionary(word => word.Name, word => word.Value, StringComparer.Ordinal);
        foreach (var (name, value) in changed) words[name] = value;
        return Address(words);
    }

    /// <summary>What is asked for, to be asked again: by the names of an address; columns behind each other.</summary>
    public IReadOnlyDictionary<string, string> ToKeep() => Said().ToDictionary(word => word.Name, word => word.Value, StringComparer.Ordinal);

    /// <summary>The end of an address that asks for this.</summary>
    public static string Address(IReadOnlyDictionary<string, string> words)
    {
        var said = words.Where(word => word.Value.Length > 0).OrderBy(word => word.Key, StringComparer.Ordinal)
            .SelectMany(word => word.Key == "col" ? word.Value.Split(',').Select(code => $"col={code}") : [$"{word.Key}={Uri.EscapeDataString(word.Value)}"]).ToList();
        return said.Count == 0 ? "" : "?" + string.Join('&', said);
    }

    private IEnumerable<(string Name, string Value)> Said() => _plain.Concat(query.Keys.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))).Select(name => (name, Text(name)))
        .Append(("col", string.Join(',', Columns))).Where(word => word.Item2.Length > 0);

    private string Text(string name) => query[name].ToString() is { Length: <= 200 } text ? text.Trim() : "";
}
