using System.Globalization;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Formulas;

namespace Luoshi.Registers.Records;

/// <summary>A record as its register's declaration of today reads it: what an earlier version called otherwise is found, choices that were merged are what they became, and computed fields are reckoned.</summary>
/// <param name="register">The declaration.</param>
/// <param name="values">What was entered, by field, each as <see cref="Typed"/> writes it; what is not there is unknown.</param>
/// <param name="state">The record's state; empty where records have none.</param>
/// <param name="entered">The day of entry.</param>
public sealed class Filled(Register register, IReadOnlyDictionary<string, string> values, string state, DateOnly entered)
{
    /// <summary>What formulas and roll-ups call the state and the day of entry: no field is called so.</summary>
    public const string StateField = "state", EntryField = "entered";

    // A field that is reckoned from fields that are reckoned: deeper ones are refused when the pack is checked.
    private const int Deepest = 8;

    /// <summary>What stands in a field, as it is kept; empty where nothing does.</summary>
    public string this[Field field]
    {
        get
        {
            if (field.Formula is not null) return Of(field, 0).ToString();
            var held = field.Was.Prepend(field.Code).Select(values.GetValueOrDefault).FirstOrDefault(value => value is not null) ?? "";
            return field.Choices.FirstOrDefault(choice => choice.Was.Contains(held))?.Code ?? held;
        }
    }

    /// <summary>Whether it is a case that is for nobody but those who handle it (保密件).</summary>
    public bool IsSecret => register.Case is { Secret.Length: > 0 } handling && Of(handling.Secret).Truth == true;

    /// <summary>What a field or the state is in a formula.</summary>
    public Value Of(string code) => Of(code, 0);

    /// <summary>What a formula comes to.</summary>
    public Value Of(Formula formula) => formula.In(Of);

    /// <summary>The day in a field; null where there is none.</summary>
    public DateOnly? Day(string code) => Of(code).Day;

    private Value Of(string code, int depth)
    {
        if (code == StateField) return state.Length > 0 ? Value.Of(state) : Value.Unknown;
        if (code == EntryField) return Value.Of(entered);
        return register.Field(code) is { } field ? Of(field, depth) : Value.Unknown;
    }

    private Value Of(Field field, int depth)
    {
        if (field.Formula is { } formula) return depth < Deepest ? formula.In(code => Of(code, depth + 1)) : Value.Unknown;
        var held = this[field];
        return held.Length == 0 ? Value.Unknown : Read(field.Kind, held);
    }

    private static Value Read(FieldKind kind, string held) => kind switch
    {
        FieldKind.Number or FieldKind.Money or FieldKind.Inbreeding => decimal.TryParse(held, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Unknown,
        FieldKind.Date => DateOnly.TryParseExact(held, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Value.Of(day) : Value.Unknown,
        FieldKind.Flag => Value.Of(held == "yes"),
        _ => Value.Of(held),
    };
}
