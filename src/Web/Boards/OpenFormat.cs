using System.Buffers;
using Luoshi.Publishing.Scoreboards.OpenData;
using Microsoft.AspNetCore.Http;

namespace Luoshi.Web.Boards;

/// <summary>A format in which open tables are given.</summary>
/// <param name="Ending">Of the address, and of the file.</param>
/// <param name="Type">As browsers are told.</param>
/// <param name="Write">Writes a table.</param>
internal sealed record OpenFormat(string Ending, string Type, Action<IOpenTable, ArrayBufferWriter<byte>> Write)
{
    private static readonly IReadOnlyList<OpenFormat> All =
    [
        new("csv", "text/csv; charset=utf-8", (table, output) => table.WriteCsv(output)),
        new("json", "application/json; charset=utf-8", (table, output) => table.WriteJson(output)),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WriteWorkbook),
    ];

    /// <summary>Null where there is no such format.</summary>
    public static OpenFormat? Of(string ending) => All.FirstOrDefault(format => format.Ending == ending);

    public IResult Answer(IOpenTable table, string name)
    {
        ArrayBufferWriter<byte> output = new();
        Write(table, output);
        return Results.Bytes(output.WrittenMemory, Type, Ending == "json" ? null : $"{name}.{Ending}");
    }

    private static void WriteWorkbook(IOpenTable table, ArrayBufferWriter<byte> output)
    {
        using var workbook = new MemoryStream();
        table.WriteWorkbook(workbook);
        output.Write(workbook.GetBuffer().AsSpan(0, (int)workbook.Length));
    }
}
