using Luoshi.Publishing.Tables;
using Luoshi.Vocabulary;

namespace Luoshi.Publishing.Tests.Tables;

public sealed class SentenceFinderTests
{
    [Theory]
    [InlineData("全年增长6%。新建停车位430个，改造小区9个。其他略。", "430个", "新建停车位430个，改造小区9个。")]
    [InlineData("## 一、标题\n\n新建停车位430个", "430个", "新建停车位430个")]
    [InlineData("全面完成老旧小区改造任务并且同步推进各项配套设施建设，日接待游\n\n客达1.8万人次。下一句。", "1.8万人次", "全面完成老旧小区改造任务并且同步推进各项配套设施建设，日接待游客达1.8万人次。")]
    [InlineData("**夯实根基。** 种植小麦45.7万亩！", "45.7万亩", "种植小麦45.7万亩！")]
    [InlineData("430个", "430个", "430个")]
    public void The_sentence_runs_from_stop_to_stop(string text, string words, string sentence)
    {
        var document = new Document("x", text, "");

        Assert.Equal(sentence, PlainWords.Of(document, SentenceFinder.Around(document, document.SpanOf(words))));
    }

    [Fact]
    public void A_text_without_stops_is_cut_at_a_distance()
    {
        var document = new Document("x", new string('啊', 5000) + "12个" + new string('啊', 5000), "");

        var sentence = SentenceFinder.Around(document, document.SpanOf("12个"));

        Assert.InRange(sentence.Length, 500, 1000);
        Assert.True(sentence.Start <= 5000 && sentence.End >= 5003);
    }
}
