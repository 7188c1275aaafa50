using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Vocabulary;

namespace Luoshi.Ledger.Tests.Proposals;

/// <summary>What holds for every proposal, whatever the report.</summary>
internal static class Placing
{
    public static void AssertWhole(Reading reading, IReadOnlyList<ProposedTask> tasks)
    {
        Assert.Equal(reading.Items.Select(item => (Span?)item.Span), tasks.SelectMany(task => task.Items).Select(item => item.Span));
        Assert.All(tasks, task =>
        {
            Assert.NotEmpty(task.Items);
            Assert.NotEmpty(task.Why);
            Assert.DoesNotContain(task.Content.Lead, task.Content.Supporters);
            Assert.All(task.Items, item => Assert.Contains(item.Words, task.Content.Words, StringComparison.Ordinal));
        });
    }
}
