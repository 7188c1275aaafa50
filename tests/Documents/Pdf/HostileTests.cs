using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Luoshi.Documents.Tests.Pdf;

/// <summary>Broken and malicious files end in a sentence, or in the text of what is sound, and neither hang nor fill the memory.</summary>
[Collection(Alone.Name)]
public sealed class HostileTests
{
    [Fact]
    public void A_protected_file_is_told_as_such()
    {
        var locked = new Paper
        {
            Trailer = $"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>",
        }.Page().Text(80, 100, "机密");

        Assert.Contains("密码", Refused(locked.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_or_read_as_far_as_it_goes()
    {
        var bytes = Pages(20).Bytes();

        for (var length = 1000; length < bytes.Length; length += 1000) Survives(bytes[..length]);
    }

    [Fact]
    public void Every_byte_may_be_broken_and_the_answer_is_a_text_or_a_sentence()
    {
        var sound = Pages(2).Bytes();
        var random = new Random(17);
        for (var round = 0; round < 400; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var wounds = random.Next(1, 6); wounds > 0; wounds--) bytes[random.Next(5, bytes.Length)] = (byte)random.Next(256);
            Survives(bytes);
        }
    }

    [Fact]
    public void Ten_thousand_pages_are_refused_by_their_number()
    {
        var watch = Stopwatch.StartNew();

        Assert.Contains("10,000 页", Refused(Pages(10_000).Bytes()), StringComparison.Ordinal);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    public static TheoryData<string, string[]> Circles => new()
    {
        { "", ["4 0 R", "3 0 R"] },
        { "/Names << /Dests 3 0 R >>", ["<< /Kids [4 0 R] >>", "<< /Kids [3 0 R] >>"] },
        { "/N#61mes << /D#65sts 3 0 R >>", ["<< /Kids [4 0 R] >>", "<< /Kids [3 0 R] >>"] },
        { "/Dests 3 0 R", ["<< /a [4 0 R] >>", "3 0 R"] },
        { "/Outlines 3 0 R", ["<< /First 4 0 R >>", "<< /Next 3 0 R /First 3 0 R >>"] },
        { "/AcroForm << /Fields [3 0 R] >>", ["<< /Kids [4 0 R] >>", "<< /Kids [3 0 R] /Parent 3 0 R >>"] },
        { "/OpenAction 3 0 R", ["<< /S /JavaScript /JS (app.launchURL('http://127.0.0.1/')) /Next 4 0 R >>", "<< /S /URI /URI (http://127.0.0.1/) /Next 3 0 R >>"] },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public void Objects_in_a_circle_around_the_text_do_not_matter(string catalog, string[] objects)
    {
        var paper = new Paper { Catalog = catalog, Objects = objects }.Page().Text(80, 100, "正文。");

        Assert.Equal("正文。\n", Paper.TextOf(paper));
    }

    [Theory]
    [InlineData("/XObject << /X 3 0 R >>", "/X Do", "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream", "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 3 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream")]
    [InlineData("/XObject << /X 3 0 R >>", "/X Do", "4 0 R", "3 0 R")]
    [InlineData("/Pattern << /P 3 0 R >>", "/Pattern cs /P scn", "<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function 4 0 R >> >>", "<< /FunctionType 3 /Domain [0 1] /Functions [4 0 R] /Bounds [] /Encode [0 1] >>")]
    [InlineData("/Shading << /S 3 0 R >>", "/S sh", "<< /ShadingType 2 /ColorSpace 4 0 R /Coords [0 0 1 1] /Function 4 0 R >>", "<< /FunctionType 3 /Domain [0 1] /Functions [4 0 R] /Bounds [] /Encode [0 1] >>")]
    [InlineData("/ColorSpace << /C 3 0 R >>", "/C cs", "[/Indexed 4 0 R 1 <00>]", "[/Indexed 3 0 R 1 <00>]")]
    [InlineData("/ExtGState << /G 3 0 R >>", "/G gs", "<< /SMask << /S /Alpha /G 4 0 R >> >>", "<< /Type /XObject /Subtype /Form /Resources << /ExtGState << /G 3 0 R >> >> /Length 0 >>\nstream\n\nendstream")]
    public void Resources_in_a_circle_do_not_matter(string resources, string operators, string one, string other)
    {
        var paper = new Paper { Resources = resources, Objects = [one, other] }.Page().Raw(operators).Text(80, 100, "正文。");

        Assert.Equal("正文。\n", Paper.TextOf(paper));
    }

    [Theory]
    [InlineData("0 1 -1 0 595 0 cm 1e300 1e300 1e300 1e300 1e300 1e300 cm 0 1 -1 0 595 0 cm")]
    [InlineData("1e300 0 0 1e300 0 0 cm 1e300 0 0 1e300 0 0 cm")]
    [InlineData("99999999999999999999 Tz 99999999999999999999 99999999999999999999 Td")]
    public void Places_beyond_all_numbers_are_nowhere(string operators)
    {
        var paper = new Paper().Page().Text(80, 100, "正文。").Raw(operators + " BT /F1 9 Tf 270 40 Td <201400200031002020140020> Tj ET");

        Assert.All(DocumentOpener.Open("报告.pdf", paper.Bytes()).Document.Layout.Words, word =>
            Assert.True(float.IsFinite(word.Box.Left + word.Box.Top + word.Box.Right + word.Box.Bottom)));
    }

    [Fact]
    public void Pages_in_a_circle_end_in_a_sentence()
    {
        Survives(Paper.Assemble(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 2 /Kids [3 0 R 2 0 R] >>", "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 1 >>"]));
    }

    [Fact]
    public void A_long_circle_of_pages_ends_in_a_sentence()
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>" };
        for (var number = 2; number < 1500; number++) objects.Add($"<< /Type /Pages /Kids [{(number + 1 < 1500 ? number + 1 : 2)} 0 R] /Count 1 >>");

        Survives(Paper.Assemble(objects), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Pages_nested_fifty_thousand_deep_do_not_end_the_program()
    {
        var objects = new List<string> { "<< /Type /Catalog /Pages 2 0 R >>" };
        for (var number = 2; number < 50_000; number++) objects.Add($"<< /Type /Pages /Kids [{number + 1} 0 R] /Count 1 >>");
        objects.Add("<< /Type /Page /MediaBox [0 0 9 9] >>");

        Survives(Paper.Assemble(objects));
    }

    [Fact]
    public void Brackets_nested_without_end_do_not_end_the_program()
    {
        Survives(new Paper { Objects = [new string('[', 200_000)] }.Page().Text(80, 100, "正文。").Bytes());
        Survives(new Paper().Page().Raw(new string('[', 200_000)).Text(80, 100, "正文。").Bytes());
        Survives(new Paper { Catalog = string.Concat(Enumerable.Repeat("/A <<", 100_000)) }.Page().Text(80, 100, "正文。").Bytes());
    }

    [Theory]
    [InlineData("/FlateDecode", 1)]
    [InlineData("[/FlateDecode /FlateDecode]", 2)]
    public void A_stream_that_unpacks_to_gigabytes_is_refused(string filter, int layers)
    {
        var packed = new byte[1];
        using (var stream = new MemoryStream())
        {
            using (var zip = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
                for (var block = 0; block < 1500; block++) zip.Write(new byte[1 << 20]);
            packed = stream.ToArray();
        }
        for (var layer = 1; layer < layers; layer++) packed = Pack(packed);

        var content = $"<< /Filter {filter} /Length {packed.Length} >>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream";
        var bytes = Paper.Assemble(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>", content]);

        Assert.Contains("48 MB", Refused(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_that_multiply_are_refused()
    {
        const string six = "/X Do /X Do /X Do /X Do /X Do /X Do";
        var forms = Enumerable.Range(0, 10).Select(level =>
            $"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {Math.Min(level + 4, 12)} 0 R >> >> /Length {six.Length} >>\nstream\n{six}\nendstream");

        Assert.Contains("套得太多", Refused(new Paper { Resources = "/XObject << /X 3 0 R >>", Objects = [.. forms] }.Page().Raw("/X Do").Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_a_million_characters_is_refused()
    {
        var paper = new Paper().Page();
        for (var line = 0; line < 1000; line++) paper.Text(80, 100, new string('字', 1000));

        Assert.Contains("第 1 页", Refused(paper.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_ends_when_it_is_asked_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => DocumentOpener.Open("报告.pdf", Pages(1500).Bytes(), new OpenOptions { Stop = stop.Token }));
    }

    [Fact]
    public void Reading_that_takes_too_long_ends_in_a_sentence()
    {
        var refusal = Assert.Throws<UnreadableException>(() =>
            DocumentOpener.Open("报告.pdf", Pages(1500).Bytes(), new OpenOptions { Limit = TimeSpan.FromMilliseconds(1) }));

        Assert.Contains("没有读完", refusal.Chinese, StringComparison.Ordinal);
    }

    private static Paper Pages(int count)
    {
        var paper = new Paper();
        for (var number = 1; number <= count; number++)
            paper.Page().Text(80, 100, string.Create(CultureInfo.InvariantCulture, $"第{number}段，改造老旧小区{number * 31}个。")).Text(270, 790, $"— {number} —");
        return paper;
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return stream.ToArray();
    }

    private static string Refused(byte[] bytes) => Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.pdf", bytes)).Chinese;

    private static void Survives(byte[] bytes, TimeSpan? limit = null)
    {
        try
        {
            DocumentOpener.Open("报告.pdf", bytes, limit is { } time ? new OpenOptions { Limit = time } : null);
        }
        catch (UnreadableException refusal)
        {
            Assert.EndsWith("。", refusal.Chinese, StringComparison.Ordinal);
        }
    }
}
