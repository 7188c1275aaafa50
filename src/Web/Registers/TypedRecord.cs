using Luoshi.Desk.Registers;
using Luoshi.Desk.Workbenches;
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
        foreach (var field in declared.Fields.Where(field => form.ContainsKey(NameOf(field)))) typed._typed[field.Code] = HoldsFiles(field) ? string.Join('\n', form[NameOf(field)].Where(one => one is { Length: > 0 })) : form.Text(NameOf(field));
        return typed;
    }

    /// <summary>The same with files that were sent beside those that were there already.</summary>
    /// <param name="declared">The register.</param>
    /// <param name="form">What was sent.</param>
    /// <param name="keep">Keeps what was sent for a field.</param>
    internal static TypedRecord Of(Register declared, IFormCollection form, Func<Field, IReadOnlyList<SentFile>, IReadOnlyList<HeldFile>> keep)
    {
        var typed = Of(declared, form);
        foreach (var field in declared.Fields.Where(HoldsFiles))
            if (Posted.FilesIn(form, NameOf(field)) is { Count: > 0 } sent)
                typed._typed[field.Code] = string.Join('\n', keep(field, sent).Select(file => file.ToString()).Prepend(typed[field]).Where(one => one.Length > 0));
        return typed;
    }

    /// <summary>Whether a field is filled with photos or files.</summary>
    internal static bool HoldsFiles(Field field) => field.Kind is FieldKind.Photo or FieldKind.File;

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
