using System.Text;
using CsCheck;

namespace Luoshi.Documents.Tests;

public sealed class AnyBytesTests
{
    [Fact]
    public void Any_bytes_become_a_document_or_a_sentence()
    {
        Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            try
            {
                return DocumentOpener.Open("x", bytes).Document.Text.Length > 0;
            }
            catch (UnreadableException refusal)
            {
                return refusal.Chinese.EndsWith('。') && refusal.English.EndsWith('.');
            }
        });
    }

    [Fact]
    public void Any_Chinese_text_comes_back_from_every_encoding()
    {
        var letters = Gen.Char['\u4E00', '\u9FA5'].Array[8, 60].Select(letters => $"关于{new string(letters)}，共12个。");
        var encodings = Gen.OneOf(Gen.Const("utf-8"), Gen.Const("utf-16"), Gen.Const("utf-16BE"));

        Gen.Select(letters, encodings).Sample((text, encoding) =>
            DocumentOpener.Open("x", Texts.Of(encoding).GetBytes(text)).Document.Text == text);
    }

    [Fact]
    public void Text_with_U_FFFD_of_its_own_is_not_damaged()
    {
        Assert.Null(DocumentOpener.Open("x", Encoding.UTF8.GetBytes("原件里就有\uFFFD。")).Damage);
    }
}
