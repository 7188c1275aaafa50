using System.Text;
using Luoshi.Documents.Pictures;

namespace Luoshi.Documents.Tests.Pictures;

/// <summary>A photograph that a telephone took, with where, when and whose it was: what is kept shows the same and says none of it.</summary>
public sealed class PhotographTests
{
    private static readonly byte[] _taken = File.ReadAllBytes(Checkout.At("tests", "Documents", "Pictures", "station-by-phone.jpg"));

    [Fact]
    public void The_picture_that_was_taken_says_where_it_was()
    {
        Assert.Equal([0xE1, 0xE1, 0xED, 0xFE], Segments(_taken).Where(segment => segment is 0xE1 or 0xED or 0xFE));
        Assert.Contains("CameraMaker", Encoding.Latin1.GetString(_taken), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_has_nothing_of_what_the_camera_wrote()
    {
        var kept = Photograph.Developed("站点.jpg", _taken);

        Assert.DoesNotContain(Segments(kept), segment => segment is 0xE1 or 0xED or 0xFE);
        var words = Encoding.Latin1.GetString(kept);
        Assert.All(["Exif", "GPS", "CameraMaker", "Phone 9", "Owner", "2025:10:07", "43.15", "adobe"], word => Assert.DoesNotContain(word, words, StringComparison.Ordinal));
    }

    [Fact]
    public void It_stands_upright_without_being_told_how_it_was_held()
    {
        // It was held on its side: 480 by 320 with a tag that says to turn it.
        Assert.Equal((480, 320), SizeOf(_taken));
        Assert.Equal((320, 480), SizeOf(Photograph.Developed("站点.jpg", _taken)));
    }

    [Fact]
    public void Taken_in_again_it_stays_as_it_is_and_lists_have_a_small_one()
    {
        var kept = Photograph.Developed("站点.jpg", _taken);

        Assert.Equal((320, 480), SizeOf(Photograph.Developed("站点.jpg", kept)));
        Assert.Equal((160, Photograph.SmallSide), SizeOf(Photograph.Small(kept)));
    }

    [Fact]
    public void What_is_cut_short_or_no_photograph_is_refused_with_what_to_do()
    {
        Assert.Contains("坏了", Refused(_taken[..9_000]), StringComparison.Ordinal);
        Assert.All<byte[]>([[], "GIF89a\x01\x00\x01\x00\x00\x00\x00;"u8.ToArray(), "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), [0, 0, 0, 24, .. "ftypheic"u8]],
            other => Assert.Contains("JPEG", Refused(other), StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_that_would_fill_the_memory_is_not_drawn()
    {
        var huge = _taken.ToArray();
        var frame = huge.AsSpan().IndexOf<byte>([0xFF, 0xC0, 0x00, 0x11]);
        // The thumbnail has a frame of its own before that of the picture.
        frame = frame + 1 + huge.AsSpan(frame + 1).IndexOf<byte>([0xFF, 0xC0, 0x00, 0x11]);
        (huge[frame + 5], huge[frame + 6], huge[frame + 7], huge[frame + 8]) = (0xF0, 0x00, 0xF0, 0x00);

        Assert.Contains("61440×61440", Refused(huge), StringComparison.Ordinal);
    }

    private static string Refused(byte[] content) => Assert.Throws<UnreadableException>(() => Photograph.Developed("站点.jpg", content)).Chinese;

    /// <summary>The segments before the picture itself.</summary>
    private static IEnumerable<byte> Segments(byte[] picture) => Walk(picture).Select(segment => segment.Marker);

    private static (int Width, int Height) SizeOf(byte[] picture)
    {
        var at = Walk(picture).First(segment => segment.Marker is >= 0xC0 and <= 0xC2).At;
        return (picture[at + 7] << 8 | picture[at + 8], picture[at + 5] << 8 | picture[at + 6]);
    }

    private static IEnumerable<(byte Marker, int At)> Walk(byte[] picture)
    {
        for (var at = 2; picture[at + 1] != 0xDA; at += 2 + (picture[at + 2] << 8 | picture[at + 3])) yield return (picture[at + 1], at);
    }
}
