using System.Buffers;
using System.Text;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Fuzz.Laws;
using Luoshi.Fuzz.Seeds;
using Luoshi.Publishing.Json;

namespace Luoshi.Fuzz.Targets;

/// <summary>
/// Bytes to document to reading to JSON, the laws of a reading held at each step. An input that begins with
/// <see cref="Spelling.Mark"/> is spelled: each byte after it stands for a word of the trade, so that a change of one byte makes
/// another sentence rather than broken text. Any exception but a refusal of the file is a finding.
/// </summary>
internal sealed class ReaderTarget : Target
{
    public override IEnumerable<byte[]> Words => SeedWords.All;

    public override IEnumerable<(string Name, byte[] Input)> Seeds(Sample sample) => ReaderSeeds.Of(sample);

    public override byte[] FileOf(ReadOnlyMemory<byte> input) => input.Span is [Spelling.Mark, .. var spelling] ? SeedWords.Spell(spelling) : input.ToArray();

    public override string Describe(ReadOnlyMemory<byte> input) => Encoding.UTF8.GetString(FileOf(input));

    protected override void Hold(ReadOnlyMemory<byte> input)
    {
        var document = DocumentOpener.Open("input", FileOf(input)).Document;
        var reading = ReportReader.Read(document, Lexicon.Default);
        ReadingLaws.Hold(reading);
        var json = new ArrayBufferWriter<byte>();
        ReadingJson.Write(json, reading);
        JsonLaws.Hold(json.WrittenMemory, reading);
    }
}
