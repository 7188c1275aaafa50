using System.Buffers;
using System.Text;
using Luoshi.Publishing;
using Luoshi.Terminal.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Terminal.Formats;

/// <summary>For people: drawn for the screen, or as plain text for a file.</summary>
internal sealed class TableFormat(ReadingTable? only, Paper paper) : ReadingFormat(only)
{
    public override string Ending => ".txt";

    public override StreamLayout Several { get; } = new(Between: "\n\n");

    public override void Render(Reading reading, IBufferWriter<byte> output)
    {
        using var text = new StringWriter { NewLine = "\n" };
        paper.Print(text, canvas => ReadingTables.Draw(canvas, paper, reading, Only));
        foreach (var piece in text.GetStringBuilder().GetChunks()) Encoding.UTF8.GetBytes(piece.Span, output);
    }
}
