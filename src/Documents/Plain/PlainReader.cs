using Luoshi.Vocabulary;

namespace Luoshi.Documents.Plain;

/// <summary>Takes in plain text and Markdown. The text keeps every character as it came, line ends and marks included.</summary>
internal sealed class PlainReader : FormatReader
{
    public override Intake Read(SourceFile file, OpenOptions options)
    {
        var (text, encoding, damage) = TextDecoder.Decode(file.Name, file.Span);
        if (string.IsNullOrWhiteSpace(text)) throw Refusal.Blank(file.Name);
        return new Intake(new Document(file.Name, text, file.Hash), SourceFormat.Text) { Encoding = encoding, Damage = damage };
    }
}
