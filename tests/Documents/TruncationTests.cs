using System.Text;
using Luoshi.Documents.Tests.Ofd;
using Luoshi.Documents.Tests.Web;
using Luoshi.Fuzz.Laws;

namespace Luoshi.Documents.Tests;

/// <summary>Files cut off at every thousandth byte: what is left is a document that keeps the laws of one, or a sentence.</summary>
public sealed class TruncationTests
{
    private const int Step = 1000;

    private static readonly IReadOnlyList<string> _lines = [.. SameReading.Sample.Take(40)];

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("pdf")]
    public void A_file_as_an_office_writes_it(string format)
    {
        Soffice.Require();

        AssertCut(Soffice.ConvertTexts([Encoding.UTF8.GetBytes(string.Join('\n', _lines))], format)[0]);
    }

    [Fact]
    public void A_fixed_layout_file() => AssertCut(OfdFile.OfReport(_lines));

    [Fact]
    public void A_web_page() => AssertCut(Encoding.UTF8.GetBytes(GovernmentPages.ContentSystem(_lines[0], _lines.Skip(1))));

    private static void AssertCut(byte[] file)
    {
        var (cuts, read) = (0, 0);
        for (var length = Step; length < file.Length; length += Step, cuts++)
        {
            try
            {
                IntakeLaws.Hold(DocumentOpener.Open("报告", file.AsMemory(0, length)));
                read++;
            }
            catch (UnreadableException refusal)
            {
                RefusalLaw.Hold(refusal);
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{file.Length} bytes, cut {cuts} times: {read} read, {cuts - read} refused");
        Assert.True(cuts > 3);
        IntakeLaws.Hold(DocumentOpener.Open("报告", file));
    }
}
