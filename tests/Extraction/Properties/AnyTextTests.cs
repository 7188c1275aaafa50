using CsCheck;

namespace Luoshi.Extraction.Tests.Properties;

/// <summary>Whatever the text, it is read, every invariant holds, and reading it again says the same.</summary>
public sealed class AnyTextTests
{
    private static readonly Gen<string> _anyUnicode =
        Gen.OneOf(Gen.Char, Gen.Char['\u2000', '\u30FF'], Gen.Char['\u4E00', '\u9FFF'], Gen.Char['\uD800', '\uDFFF'], Gen.Char['\uFF00', '\uFFEF'], Gen.Char[' ', '~'])
            .Array[0, 300].Select(letters => new string(letters));

    [Fact]
    public void Random_characters() => Hold(_anyUnicode, 2000);

    [Fact]
    public void Sentences_in_the_manner_of_a_report() => Hold(ReportGrammar.Text, 1500);

    [Fact]
    public void The_sample_with_stretches_cut_doubled_and_moved() => Hold(Mutations.Of(File.ReadAllText(Readings.SamplePath), 3000), 400);

    [Fact]
    public void Real_reports_with_stretches_cut_doubled_and_moved()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        Hold(Gen.Int[0, Shared.Reports().Count - 1].SelectMany(report => Mutations.Of(File.ReadAllText(Shared.Report(Shared.Reports()[report])), 6000)), 300);
    }

    private static void Hold(Gen<string> texts, int count) => texts.Sample(text =>
    {
        var reading = Readings.OfText(text);
        Invariants.AssertHold(reading);
        Assert.Equal(Readings.Json(reading), Readings.Json(Readings.OfText(text)));
    }, iter: count, threads: 1);
}
