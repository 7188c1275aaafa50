using System.Buffers.Binary;
using System.Text;
using Luoshi.Documents.Scans;
using Luoshi.Documents.Tests.Legacy;

namespace Luoshi.Documents.Tests.Scans;

/// <summary>Pictures that are broken, or too large, or that keep recognition busy, are a sentence, and nothing is left behind.</summary>
public sealed class PictureHostileTests
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10];

    [Theory]
    [InlineData("png")]
    [InlineData("jpg")]
    [InlineData("tif")]
    public void A_picture_cut_off_before_it_tells_its_size_is_broken(string kind)
    {
        byte[] bytes = kind switch { "png" => Signature, "jpg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 1], _ => [0x49, 0x49, 0x2A, 0, 200, 0, 0, 0] };

        Assert.Contains("结构坏了", Refused(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_claims_to_be_gigantic_is_refused_before_any_program_sees_it()
    {
        Assert.Contains("50,000×40,000", Refused(Png(50_000, 40_000)), StringComparison.Ordinal);
        Assert.Contains("像素", Refused([0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0]), StringComparison.Ordinal);
        Assert.Contains("像素", Refused(Tiff(60_000, 60_000, next: 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_images_that_leads_in_a_circle_ends()
    {
        Assert.Single(TiffHeader.Read(Tiff(10, 10, next: 8), 100));
    }

    [Fact]
    public void Pixels_that_are_missing_are_told_by_recognition()
    {
        Ocr.Require();

        Assert.Contains("没有识别出文字", Refused(Png(1654, 2339), ScanPrograms.Installed()), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_tesseract_or_its_Chinese_data_the_sentence_says_how_to_install_them()
    {
        var absent = Refused(Png(100, 100), new ScanPrograms(null, null));
        Assert.Contains("tesseract-ocr-chi-sim", absent, StringComparison.Ordinal);
        Assert.Contains("Windows", absent, StringComparison.Ordinal);

        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var english = new FakeOffice("echo 'List of available languages (1):'\necho eng\n");
        Assert.Contains("chi_sim", Refused(Png(100, 100), new ScanPrograms(english.Program, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_takes_too_long_is_given_up_with_the_program_that_reads_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var stuck = Stuck();

        Assert.Contains("没有识别出文字", Refused(Png(100, 100), new ScanPrograms(stuck.Program, null), TimeSpan.FromSeconds(1)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(stuck.Note("work")));
    }

    [Fact]
    public void Who_stops_the_reading_stops_recognition()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var stuck = Stuck();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        Assert.Throws<OperationCanceledException>(() => new PictureReader(() => new ScanPrograms(stuck.Program, null))
            .Read(new SourceFile("扫描.png", Png(100, 100)), Ocr.On with { Stop = stop.Token }));
        Assert.False(Directory.Exists(stuck.Note("work")));
    }

    private static FakeOffice Stuck() => new("if [ \"$1\" = --list-langs ]; then echo chi_sim; exit; fi\npwd > \"{folder}/work\"\nexec sleep 985\n");

    private static string Refused(byte[] bytes) => Refused(bytes, new ScanPrograms("none", null));

    private static string Refused(byte[] bytes, ScanPrograms programs, TimeSpan? limit = null)
    {
        var options = Ocr.On with { PageLimit = limit ?? TimeSpan.FromSeconds(120) };
        return Assert.Throws<UnreadableException>(() => DocumentOpener.Checked(new PictureReader(() => programs).Read(new SourceFile("扫描.png", bytes), options))).Chinese;
    }

    private static byte[] Png(int width, int height)
    {
        var header = new byte[25];
        BinaryPrimitives.WriteInt32BigEndian(header, 13);
        Encoding.ASCII.GetBytes("IHDR").CopyTo(header, 4);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(12), height);
        header[16] = 8;
        return [.. Signature, .. header];
    }

    private static byte[] Tiff(int width, int height, int next)
    {
        var bytes = new byte[8 + 2 + 2 * 12 + 4];
        ((byte[])[0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 2, 0]).CopyTo(bytes, 0);
        foreach (var (at, tag, value) in ((int, short, int)[])[(10, 256, width), (22, 257, height)])
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at), tag);
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at + 2), 4);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 4), 1);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 8), value);
        }
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(34), next);
        return bytes;
    }
}
