using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Luoshi.Registers.Declared;

namespace Luoshi.Packs.Registers;

/// <summary>The declaration of a register as a text that somebody was helped to write: made of a sheet's headings, and read by the same rules as a file of a pack.</summary>
public static class RegisterText
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="PackException">It cannot be used; the message says where and why.</exception>
    public static Register Read(string yaml, string pack, int version) => PackFile.Parse(pack, yaml, fields => RegisterReader.Read(fields, pack, version));

    /// <summary>A register of plain fields, without states, as a file of a pack says it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="keeper">The unit that keeps it.</param>
    /// <param name="fields">Its fields.</param>
    public static string Write(string id, string name, string keeper, IReadOnlyList<Field> fields)
    {
        var text = new StringBuilder("# yaml-language-server: $schema=../../register.schema.json\n");
        text.Append(null, $"register: {Quoted(id)}\nname: {Quoted(name)}\nkeeper: {Quoted(keeper)}\nentered-by: keeper\ntruth: here\nfields:\n");
        foreach (var field in fields) Append(text, field);
        text.Append(null, $"lists:\n  - {{ code: all, name: 全部, english: All, columns: [{string.Join(", ", fields.Where(field => field.Kind != FieldKind.Narrative).Take(8).Select(field => field.Code))}] }}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Field field)
    {
        text.Append(null, $"  - code: {Quoted(field.Code)}\n    name: {Quoted(field.Name.Chinese)}\n    type: {KindOf(field.Kind)}\n");
        if (field.Required) text.Append("    required: true\n");
        if (field.Unique) text.Append("    unique: true\n");
        if (field.Measure.Length > 0) text.Append(null, $"    unit: {Quoted(field.Measure)}\n");
        if (field.Choices.Count == 0) return;
        text.Append("    choices:\n");
        foreach (var choice in field.Choices) text.Append(null, $"      - {{ code: {Quoted(choice.Code)}, name: {Quoted(choice.Name.Chinese)} }}\n");
    }

    private static string KindOf(FieldKind kind) => kind switch
    {
        FieldKind.Narrative => "narrative",
        FieldKind.Number => "number",
        FieldKind.Money => "money",
        FieldKind.Date => "date",
        FieldKind.Choice => "choice",
        FieldKind.Flag => "flag",
        FieldKind.Place => "place",
        FieldKind.Unit => "unit",
        FieldKind.Point => "point",
        _ => "text",
    };

    // What JSON says of a text, YAML says too.
    private static string Quoted(string words) => JsonSerializer.Serialize(words, _plain);
}
