using System.ComponentModel;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Web.Api.Answers;

namespace Luoshi.Web.Api;

/// <summary>Which records of a register a program asks for.</summary>
internal sealed record AskedRecordsOf
{
    [Description("Only those in this state.")]
    public string? State { get; init; }

    [Description("Only those with these words in a field of text.")]
    public string? Find { get; init; }

    [Description("A field that must hold exactly what `value` says.")]
    public string? Field { get; init; }

    [Description("What `field` must hold.")]
    public string? Value { get; init; }

    [Description("The field that they are sorted by, with `-` before it the other way round; not there: the order of entry.")]
    public string? Sort { get; init; }

    [Description("How many, at most 500.")]
    public int? Limit { get; init; }

    [Description("The `next` of the page before.")]
    public int? Cursor { get; init; }

    [Description("True for those that were struck off.")]
    public bool? Struck { get; init; }

    /// <param name="declared">The register.</param>
    /// <param name="found">Finds a record by its number.</param>
    public RecordQuestion For(Register declared, Func<int, Record?> found) => new(declared)
    {
        States = string.IsNullOrEmpty(State) ? [] : [State],
        Containing = Find ?? "",
        Holding = string.IsNullOrEmpty(Field) ? new Dictionary<string, string>() : new Dictionary<string, string> { [Field] = ValueIn(declared) },
        SortedBy = (Sort ?? "").TrimStart('-'),
        Falling = Sort is ['-', ..],
        Limit = Math.Clamp(Limit ?? 50, 1, RecordQuestion.MostAtOnce),
        After = Cursor is { } number ? found(number) ?? throw UnreadableException.Form("cursor", number.ToString(System.Globalization.CultureInfo.InvariantCulture), "the next of the page before") : null,
        Struck = Struck ?? false,
    };

    private string ValueIn(Register declared)
    {
        if (declared.Field(Field!) is not { } field) return Value ?? "";
        var kept = Typed.Read(field, Value ?? "", out var complaint);
        return complaint is null ? kept : throw new RefusedException(complaint.Says.Chinese, complaint.Says.English);
    }
}
