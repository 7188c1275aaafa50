using System.Text;

namespace Luoshi.Documents.Tests;

public sealed class DamageTests
{
    [Fact]
    public void A_few_broken_bytes_are_read_as_replacement_characters_and_the_first_is_located()
    {
        var bytes = Encoding.UTF8.GetBytes(Texts.Long);
        var third = Encoding.UTF8.GetBytes(string.Join('\n', Texts.Long.Split('\n').Take(2))).Length + 1;
        bytes[third] = 0xFF;

        var intake = DocumentOpener.Open("报告.txt", bytes);

        Assert.Equal(TextEncoding.Utf8, intake.Encoding);
        Assert.Contains('\uFFFD', intake.Document.Text);
        Assert.Equal(third, intake.Damage!.FirstByte);
        Assert.Equal(3, intake.Damage.FirstLine);
    }

    [Fact]
    public void Many_broken_bytes_are_refused_with_the_first_place()
    {
        var bytes = Encoding.UTF8.GetBytes(Texts.Long);
        for (var at = 30; at < bytes.Length; at += 40) bytes[at] = 0xFF;

        var refusal = Assert.Throws<UnreadableException>(() => DocumentOpener.Open("报告.txt", bytes));

        Assert.Contains("第 1 行、第 29 字节", refusal.Chinese, StringComparison.Ordinal);
        Assert.Contains("UTF-8", refusal.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cut_off_inside_a_character_keeps_all_before_it()
    {
        var bytes = Encoding.UTF8.GetBytes(Texts.Long + "末");

        var intake = DocumentOpener.Open("报告.txt", bytes.AsMemory(0, bytes.Length - 1));

        Assert.Equal(Texts.Long + '\uFFFD', intake.Document.Text);
        Assert.Equal(1, intake.Damage!.Count);
    }

    [Fact]
    public void A_GB18030_text_with_a_broken_byte_is_still_read()
    {
        var bytes = Texts.Of("GB18030").GetBytes(Texts.Long);
        bytes[^5] = 0xFF;

        var intake = DocumentOpener.Open("报告.txt", bytes);

        Assert.Equal(TextEncoding.Gb18030, intake.Encoding);
        Assert.Equal(bytes.Length - 5, intake.Damage!.FirstByte);
    }

    [Fact]
    public void A_stray_control_character_does_not_make_a_text_binary()
    {
        var text = Texts.Long + "\u0002" + Texts.Long;

        Assert.Equal(text, DocumentOpener.Open("报告.txt", Encoding.UTF8.GetBytes(text)).Document.Text);
    }
}
