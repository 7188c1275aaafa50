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

    // Each with its seal, by what the field holds.
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>Why it is so, where a check may be overridden.</summary>
    public string Explanation { get; private init; } = "";

    /// <summary>What was typed into a field; empty where nothing was.</summary>
    public string this[Field field] => _typed.GetValueOrDefault(field.Code, "");

    /// <summary>The hashes of photos and files that came with it, in this form or in one that was refused.</summary>
    internal IReadOnlySet<string> TakenIn => _taken.Keys.Select(held => HeldFile.In(held)[0].Hash).ToHashSet(StringComparer.Ordinal);

    internal static TypedRecord Of(Register declared, IFormCollection form, FileSeal seal)
    {
        var typed = new TypedRecord { Explanation = form.Text("explanation") };
        foreach (var field in declared.Fields.Where(field => form.ContainsKey(NameOf(field)))) typed._typed[field.Code] = field.HoldsFiles ? typed.Files(form[NameOf(field)], seal) : form.Text(NameOf(field));
        return typed;
    }

    /// <summary>Takes in the files that were sent beside those that were there already.</summary>
    /// <param name="declared">The register.</param>
    /// <param name="form">What was sent.</param>
    /// <param name="seal">Vouches for them, should the form be refused.</param>
    /// <param name="keep">Keeps what was sent for a field.</param>
    internal void TakeIn(Register declared, IFormCollection form, FileSeal seal, Func<Field, IReadOnlyList<SentFile>, IReadOnlyList<HeldFile>> keep)
    {
        foreach (var field in declared.Fields.Where(field => field.HoldsFiles))
        {
            if (Posted.FilesIn(form, NameOf(field)) is not { Count: > 0 } sent) continue;
            var kept = keep(field, sent);
            foreach (var file in kept) _taken[file.ToString()] = seal.Seal(file);
            _typed[field.Code] = string.Join('\n', kept.Select(file => file.ToString()).Prepend(this[field]).Where(one => one.Length > 0));
        }
    }

    /// <summary>What the form sends for a file that it shows.</summary>
    internal string Sends(HeldFile file) => _taken.GetValueOrDefault(file.ToString(), file.ToString());

    /// <summary>What the address of an empty form fills in beforehand: the project whose month is entered.</summary>
    internal static TypedRecord Of(RecordWords words, Register? declared)
    {
        var typed = new TypedRecord();
        foreach (var (code, held) in declared is null ? new Dictionary<string, string>() : words.Holding(declared)) typed._typed[code] = held;
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

    private string Files(IEnumerable<string?> posted, FileSeal seal)
    {
        var held = new List<string>();
        foreach (var one in posted)
        {
            if (one is not { Length: > 0 }) continue;
            var (file, sent) = seal.Open(one);
            if (sent) _taken[file] = one;
            held.Add(file);
        }
        return string.Join('\n', held);
    }

    /// <summary>Under what name a form sends a field.</summary>
    internal static string NameOf(Field field) => "f-" + field.Code;
}
