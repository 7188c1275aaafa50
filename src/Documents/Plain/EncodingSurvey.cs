using System.Text;

namespace Luoshi.Documents.Plain;

/// <summary>What a walk over the bytes finds when it takes them for one encoding.</summary>
/// <param name="Sound">Characters of more than one byte that are well formed.</param>
/// <param name="Broken">Bytes or pieces that are not.</param>
/// <param name="Places">Stretches of them: one damaged character may leave several pieces.</param>
/// <param name="FirstBroken">Byte offset of the first of these, or -1.</param>
/// <param name="Common">Of the sound ones, those that lie where everyday text lies.</param>
internal readonly record struct EncodingSurvey(int Sound, int Broken, int Places, int FirstBroken, int Common)
{
    public bool MostlySound => Places * 50L <= Sound;

    public static EncodingSurvey OfUtf8(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, broken = 0, places = 0, first = -1, brokenUpTo = -1;
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var taken);
            if (status != System.Buffers.OperationStatus.Done)
            {
                broken++;
                if (at != brokenUpTo) places++;
                if (first < 0) first = at;
                brokenUpTo = at + Math.Max(1, taken);
            }
            else if (taken > 1)
            {
                sound++;
            }
            at += Math.Max(1, taken);
        }
        return new(sound, broken, places, first, sound);
    }

    /// <summary>
    /// Two bytes (81–FE, 40–FE without 7F) or four (81–FE, 30–39 twice). Common are those of GB2312 (A1–F7, A1–FE), where nearly
    /// all of a mainland text lies, though no text in another double-byte encoding does.
    /// </summary>
    public static EncodingSurvey OfGb18030(ReadOnlySpan<byte> bytes)
    {
        int sound = 0, broken = 0, places = 0, first = -1, brokenUpTo = -1, common = 0;
        for (var at = 0; at < bytes.Length;)
        {
            if (IsCommon(bytes, at))
            {
                sound++;
                common++;
                at += 2;
                continue;
            }
            var length = Gb18030Length(bytes[at..]);
            if (length == 0)
            {
                broken++;
                if (at != brokenUpTo) places++;
                if (first < 0) first = at;
                brokenUpTo = at + 1;
            }
            else if (length > 1)
            {
                sound++;
            }
            at += Math.Max(1, length);
        }
        return new(sound, broken, places, first, common);
    }

    private static bool IsCommon(ReadOnlySpan<byte> bytes, int at) =>
        at + 1 < bytes.Length && bytes[at] is >= 0xA1 and <= 0xF7 && bytes[at + 1] is >= 0xA1 and <= 0xFE;

    private static int Gb18030Length(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] < 0x80) return 1;
        if (bytes.Length < 2 || bytes[0] is 0x80 or 0xFF) return 0;
        if (bytes[1] is >= 0x40 and not 0x7F and not 0xFF) return 2;
        var fourBytes = bytes.Length >= 4 && IsDigit(bytes[1]) && bytes[2] is >= 0x81 and <= 0xFE && IsDigit(bytes[3]);
        return fourBytes ? 4 : 0;

        static bool IsDigit(byte value) => value is >= 0x30 and <= 0x39;
    }
}
