using Luoshi.Desk.Registers;
using Luoshi.Ledger.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Web.Inside;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Registers;

/// <summary>What somebody typed into the form of a record, as it was typed: nothing of it is lost when it is refused.</summary>
public sealed class TypedRecord
{
    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);

    /// <summary>Why it is so, where a check may be overridden.</summary>
    public string Explanation { get; private init; } = "";

    /// <summary>What was typed into a field; empty where nothing was.</summary>
    public string this[Field field] => _typed.GetValueOrDefault(field.Code, "");

    internal static TypedRecord Of(Register declared, IFormCollection form)
    {
        var typed = new TypedRecord { Explanation = form.Text("explanation") };
        foreach (var field in declared.Fields.Where(field => form.ContainsKey(NameOf(field)))) typed._typed[field.Code] = form.Text(NameOf(field));
        return typed;
    }

    internal static TypedRecord Of(RecordSheet sheet)
    {
        var (typed, filled) = (new TypedRecord { Explanation = sheet.Record.Explanation }, sheet.Record.As(sheet.Line.Declared));
        foreach (var field in sheet.Line.Declared.Fields.Where(field => field.IsTyped)) typed._typed[field.Code] = filled[field];
        return typed;
    }

    /// <summary>As it is kept.</summary>
    /// <exception cref="RecordsRefusedException">Something cannot be read; every field that cannot is told.</exception>
    internal Dictionary<string, string> Kept(Register declared)
    {
        var (values, complaints) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<(int, Complaint)>());
        foreach (var (code, text) in _typed)
        {
            values[code] = Typed.Read(declared.Field(code)!, text, out var complaint);
            if (complaint is not null) complaints.Add((0, complaint));
        }
        return complaints.Count == 0 ? values : throw new RecordsRefusedException(complaints);
    }

    /// <summary>Under what name a form sends a field.</summary>
    internal static string NameOf(Field field) => "f-" + field.Code;
}
