using System.Xml;
using Luoshi.Documents.Containers;
using Luoshi.Vocabulary.Sheets;

namespace Luoshi.Documents.Sheets;

/// <summary>Reads the sheets of a workbook that are in sight, strict or transitional; what is hidden is left out.</summary>
internal sealed class WorkbookReader(ZipParts parts, Deadline deadline)
{
    private const string Usual = "xl/workbook.xml";

    private readonly List<(string Name, string Relation)> _sheets = [];
    private bool _from1904;

    public IReadOnlyList<Sheet> Read()
    {
        var workbook = PartRelations.Of(parts, "", deadline).OfType("officeDocument") ?? Usual;
        var relations = PartRelations.Of(parts, workbook, deadline);
        ReadList(workbook);
        var strings = SharedStrings.Of(parts, relations.OfType("sharedStrings"), deadline);
        var formats = CellFormats.Of(parts, relations.OfType("styles"), deadline);
        var room = new SheetRoom(deadline.Name);
        var texts = new CellTexts(strings, formats, _from1904);
        return [.. _sheets.Select(sheet => new Sheet(sheet.Name, LinesOf(relations.Target(sheet.Relation), texts, room)))];
    }

    private List<SheetLine> LinesOf(string? part, CellTexts texts, SheetRoom room)
    {
        using var walk = Open(part);
        return new SheetReader(walk, texts, room, deadline).Read();
    }

    private void ReadList(string workbook)
    {
        using var walk = Open(workbook);
        walk.Start();
        for (var root = walk.Enter(); walk.Next(root);)
            if (walk.Name == "workbookPr") _from1904 = walk.Attribute("date1904") is "1" or "true";
            else if (walk.Name == "sheets") ReadSheets(walk);
    }

    private void ReadSheets(XmlWalk walk)
    {
        for (var list = walk.Enter(); walk.Next(list);)
            if (walk.Name == "sheet" && walk.Attribute("state") is null or "visible" && PartRelations.IdAt(walk) is { } relation)
                _sheets.Add((walk.Attribute("name") ?? "", relation));
    }

    private XmlWalk Open(string? part) =>
        part is not null && parts.Open(part) is { } stream ? new XmlWalk(stream, deadline) : throw new XmlException("a part is missing");
}
