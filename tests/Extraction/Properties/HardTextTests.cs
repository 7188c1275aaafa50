namespace Luoshi.Extraction.Tests.Properties;

/// <summary>Texts that are made to be slow or odd: each is read within a time that only a rule running over and over would need.</summary>
public sealed class HardTextTests
{
    private const int Million = 1 << 20;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Texts => new()
    {
        { "nothing", "" },
        { "one blank", " " },
        { "line ends only", new string('\n', Million) },
        { "blanks only", new string('\u3000', Million) },
        { "digits only", new string('7', Million) },
        { "full-width digits only", new string('９', Million) },
        { "Chinese digits only", new string('三', Million) },
        { "scales only", new string('万', Million) },
        { "decimal points", Repeat("1.", Million) },
        { "one line of figures", Repeat("新建停车场24个、", Million) },
        { "one sentence without end", Repeat("持续提升服务能力，", Million) },
        { "one list of figures", "二、2025年工作安排\n" + Repeat("建设甲路1公里、", Million) },
        { "headings only", Repeat("一、工作\n", Million) },
        { "opened quotes", new string('“', Million) },
        { "opened brackets", "2025年" + new string('（', Million) },
        { "straight quotes", new string('"', Million) },
        { "closed brackets", new string('》', Million) },
        { "stars", new string('*', Million) },
        { "marks of headings", new string('#', Million) },
        { "lone high surrogates", new string('\uD83D', Million) },
        { "lone low surrogates around figures", Repeat("\uDC00增长6%", Million) },
        { "zero characters", Repeat("\0 12个", Million) },
        { "a streak that opens the text", "为7年来最高。" },
        { "scales that no number holds", "7亿亿余亿亿" },
        { "numbers spoken in two, one behind the other", Repeat("1万", Million) },
    };

    [Theory, MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public async Task Is_read_in_time_and_every_invariant_holds(string what, string text)
    {
        var reading = Task.Run(() => Readings.OfText(text), TestContext.Current.CancellationToken);

        var ended = await Task.WhenAny(reading, Task.Delay(_patience, TestContext.Current.CancellationToken));

        Assert.True(ended == reading, $"{what}: {text.Length} characters were not read in {_patience}");
        Invariants.AssertHold(await reading);
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
