using Luoshi.Survey;

namespace Luoshi.Repository.Tests.Documentation;

public sealed class SummaryRules
{
    [Fact]
    public void At_most_three_summaries_in_a_hundred_only_repeat_the_name()
    {
        var summaries = Checkout.Here().Projects("src").SelectMany(room => room.Files).SelectMany(Summaries.Of).ToList();
        var hollow = summaries.Where(summary => Summaries.IsHollow(summary.Name, summary.Text)).ToList();

        Assert.NotEmpty(summaries);
        Assert.True(hollow.Count * 100 <= summaries.Count * 3, $"{hollow.Count} of {summaries.Count}: {string.Join("; ", hollow)}");
    }

    [Theory]
    [InlineData("Span.Start", "The start of the span.", true)]
    [InlineData("Lexicon", "Represents a lexicon.", true)]
    [InlineData("WorkItem.Figures", "Gets or sets the figures.", true)]
    [InlineData("Span.Start", "Inclusive, in UTF-16 code units.", false)]
    [InlineData("Bound.Min", "At least the number: 以上, 不低于.", false)]
    public void A_summary_is_hollow_when_its_words_are_those_of_the_name(string name, string summary, bool hollow) =>
        Assert.Equal(hollow, Summaries.IsHollow(name, summary));
}
