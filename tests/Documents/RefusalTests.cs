namespace Luoshi.Documents.Tests;

public sealed class RefusalTests
{
    public static TheoryData<byte[], string> Foreign => new()
    {
        { Archive.Of(("word.txt", "word/document.xml"u8.ToArray())), "ZIP" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "OLE" },
        { [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "PNG" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_format_that_is_no_text_is_called_by_its_name(byte[] bytes, string kind)
    {
        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告", bytes));

        Assert.Contains(kind, refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains(kind, refusal.English, StringComparison.Ordinal);
        Assert.Contains("另存为", refusal.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_bytes_are_told_as_binary()
    {
        var bytes = new byte[4000];
        new Random(7).NextBytes(bytes);

        Assert.Contains("二进制", Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.txt", bytes)).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_and_a_blank_one_are_told_as_such()
    {
        Assert.Contains("空文件", Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.txt", Array.Empty<byte>())).Chinese, StringComparison.Ordinal);
        Assert.Contains("空白", Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.txt", " \r\n\u3000"u8.ToArray())).Chinese, StringComparison.Ordinal);
        Assert.Contains("空白", Assert.Throws<UnreadableException>(() => DocumentOpener.Open("x.txt", "\uFEFF"u8.ToArray())).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_over_the_limit_is_refused_without_being_read_to_its_end()
    {
        using var endless = new EndlessText();

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open(endless, "长文.txt"));

        Assert.Contains("64 MB", refusal.Chinese, StringComparison.Ordinal);
        Assert.InRange(endless.Given, DocumentOpener.Limit, 3L * DocumentOpener.Limit);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_told_apart()
    {
        var missing = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));

        Assert.Contains("没有这个文件", Assert.Throws<UnreadableException>(() => DocumentOpener.Open(missing, missing)).Chinese, StringComparison.Ordinal);
        Assert.Contains("文件夹", Assert.Throws<UnreadableException>(() => DocumentOpener.Open(Path.GetTempPath(), "t")).Chinese, StringComparison.Ordinal);
    }
}
