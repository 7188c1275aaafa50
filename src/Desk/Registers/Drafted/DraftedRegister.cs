using System.IO.Compression;
using System.Text.Json;
using Luoshi.Ledger;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs;
using Luoshi.Packs.Registers;
using Luoshi.Registers.Declared;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Desk.Registers.Drafted;

/// <summary>A register made of the sheet that is in use (从表格建台账): its columns as fields, its rows as records. What would identify residents stays out, with its cells.</summary>
/// <param name="Fields">Column by column.</param>
/// <param name="Rows">The cells under the headings, row by row.</param>
public sealed record DraftedRegister(IReadOnlyList<DraftedField> Fields, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>More columns than these no form has room for.</summary>
    public const int MostColumns = 60;

    private const int LargestPacked = 32 << 20;

    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string Keeper { get; init; } = "";

    /// <summary>Of the first sheet that has a row of headings with rows under it.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public static DraftedRegister Of(IReadOnlyList<Sheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            if (sheet.Lines.Index().FirstOrDefault(line => line.Item.Cells.Count(cell => !cell.IsEmpty) >= 2 && line.Item.Cells.Where(cell => !cell.IsEmpty).All(cell => !cell.Carried)) is not { Item: { } heading } found) continue;
            var rows = sheet.Lines.Skip(found.Index + 1).Where(line => line.Cells.Count(cell => !cell.IsEmpty) >= 2).ToList();
            if (rows.Count == 0) continue;
            var columns = heading.Cells.Index().Where(cell => !cell.Item.IsEmpty && cell.Item.Text.Trim() is not ("序号" or "号")).Select(cell => (cell.Index, Heading: cell.Item.Text.Trim())).Take(MostColumns).ToList();
            IReadOnlyList<IReadOnlyList<string>> cells = [.. rows.Select(row => columns.Select(column => row[column.Index].Text?.Trim() ?? "").ToList())];
            var fields = columns.Select((column, at) => DraftedField.Of(at, column.Heading, [.. cells.Select(row => row[at])])).ToList();
            return WithoutResidents(fields, cells) with { Name = sheet.Name };
        }
        throw new RefusedException("表里没有找到表头：要有一行栏目名称，下面一行一条。", "No headings were found: there has to be a row of names with a record a row under it.");
    }

    /// <summary>What stands under one of the fields.</summary>
    public IReadOnlyList<string> CellsOf(DraftedField field) => [.. Rows.Select(row => row[field.Column])];

    /// <summary>The declaration, as a file of a pack says it.</summary>
    public string Yaml => RegisterText.Write(Id, Name, Keeper, [.. Fields.Where(one => one.IsWanted).Select(one => one.Field)]);

    /// <summary>The register as its declaration is read.</summary>
    /// <exception cref="RefusedException">It cannot be declared so.</exception>
    public Register Declared()
    {
        if (Id.Length == 0 || Name.Length == 0 || Keeper.Length == 0) throw new RefusedException("编号、名称、主管单位都要写。", "It needs an id, a name and a keeper.");
        if (!Fields.Any(field => field.IsWanted)) throw new RefusedException("至少要一栏。", "At least one column has to be a field.");
        try
        {
            return RegisterText.Read(Yaml, Id, 1);
        }
        catch (PackException refused)
        {
            throw new RefusedException(refused.Chinese, refused.English);
        }
    }

    /// <summary>What would become of the rows.</summary>
    public RecordOutcome Outcome(Register declared, DateOnly today)
    {
        var wanted = Fields.Where(field => field.IsWanted).ToList();
        var lines = Rows.Select((row, at) => new SheetLine(at + 2, [.. wanted.Select(field => new SheetCell(row[field.Column]))]));
        return RecordIntake.Outcome(new KeptRegister(declared, today), [new Sheet(Name, [new SheetLine(1, [.. wanted.Select(field => new SheetCell(field.Field.Name.Chinese))]), .. lines])], "");
    }

    /// <summary>What declares it and enters the rows that are good, as one.</summary>
    public static Command Command(Register declared, RecordOutcome outcome) =>
        outcome.Command is { } rows ? new Together([new DeclareRegisters([declared]), rows]) : new DeclareRegisters([declared]);

    /// <summary>The rows, to be carried by a form from one page to the next: nothing of the sheet is kept here before somebody says so.</summary>
    public string Packed()
    {
        using var packed = new MemoryStream();
        using (var into = new BrotliStream(packed, CompressionLevel.Fastest)) JsonSerializer.Serialize(into, new Carried([.. Fields.Select(field => field.Heading)], Rows));
        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>As <see cref="Packed"/> carried it; null where it is not that.</summary>
    public static DraftedRegister? Unpacked(string text)
    {
        try
        {
            using var from = new BrotliStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var block = new byte[1 << 16];
            for (int read; (read = from.Read(block)) > 0;)
            {
                if (plain.Length + read > LargestPacked) return null;
                plain.Write(block, 0, read);
            }
            if (JsonSerializer.Deserialize<Carried>(plain.ToArray()) is not { Headings.Count: > 0 and <= MostColumns } carried || carried.Rows.Any(row => row.Count != carried.Headings.Count)) return null;
            return new([.. carried.Headings.Select((heading, at) => DraftedField.Of(at, heading, [.. carried.Rows.Select(row => row[at])]))], carried.Rows);
        }
        catch (Exception cause) when (cause is FormatException or InvalidDataException or InvalidOperationException or JsonException or NullReferenceException)
        {
            return null;
        }
    }

    /// <summary>The cells of columns about residents are forgotten at once.</summary>
    private static DraftedRegister WithoutResidents(List<DraftedField> fields, IReadOnlyList<IReadOnlyList<string>> rows) =>
        new(fields, [.. rows.Select(row => row.Select((cell, at) => fields[at].Resident is null ? cell : "").ToList())]);

    private sealed record Carried(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);
}
