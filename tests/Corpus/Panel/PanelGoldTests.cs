using Luoshi.Checking.Panel;

namespace Luoshi.Corpus.Tests.Panel;

/// <summary>The panel against cells that a person read from national and province reports.</summary>
public sealed class PanelGoldTests
{
    [Fact]
    public void Every_target_of_the_gold_is_read()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        var wrong = PanelMatch.All.Where(match => match.Gold.Side == PanelSide.Target && !match.IsRight).ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_result_of_the_gold_is_read()
    {
        Assert.SkipWhen(Shared.Folder is null, Shared.Absent);
        var wrong = PanelMatch.All.Where(match => match.Gold.Side == PanelSide.Result && !match.IsRight).ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
