using System.Buffers;
using Luoshi.Documents;
using Luoshi.Extraction;
using Luoshi.Extraction.Lexicons;
using Luoshi.Fuzz.Laws;
using Luoshi.Fuzz.Seeds;
using Luoshi.Publishing.Json;

namespace Luoshi.Fuzz;

/// <summary>
/// What is fuzzed: bytes to document to reading to JSON, the laws of a reading held at each step. An input that begins with
/// <see cref="Spelled"/> is spelled: each byte after it stands for a word of the trade, so that a change of one byte makes
/// another sentence rather than broken text. Any exception but a refusal of the file is a finding.
/// </summary>
internal static class Target
{
    /// <summary>A control character that no text begins with.</summary>
    public const byte Spelled = 0x1F;

    public static void Run(ReadOnlySpan<byte> input)
    {
        try
        {
            var document = DocumentOpener.Open("input", TextOf(input).ToArray()).Document;
            var reading = ReportReader.Read(document, Lexicon.Default);
            ReadingLaws.Hold(reading);
            var json = new ArrayBufferWriter<byte>();
            ReadingJson.Write(json, reading);
            JsonLaws.Hold(json.WrittenMemory, reading);
        }
        catch (UnreadableException refusal)
        {
            Law.Require(refusal.Chinese.Length > 0 && refusal.English.Length > 0, "a refusal says why");
        }
    }

    /// <summary>What is wrong with the reading of <paramref name="input"/>, or null.</summary>
    public static Exception? Try(byte[] input)
    {
        try
        {
            Run(input);
            return null;
        }
        catch (Exception finding)
        {
            return finding;
        }
    }

    /// <summary>The bytes of the text: the input itself, or what it spells.</summary>
    public static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> input) => input is [Spelled, .. var spelling] ? SeedWords.Spell(spelling) : input;

    public static byte[] BytesOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
