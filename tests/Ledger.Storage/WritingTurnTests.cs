using Luoshi.Ledger.Storage.Databases;

namespace Luoshi.Ledger.Storage.Tests;

public sealed class WritingTurnTests
{
    [Fact]
    public async Task It_is_had_as_soon_as_the_one_before_is_done_and_by_one_at_a_time()
    {
        var turn = new WritingTurn(TimeSpan.FromMinutes(1));
        var first = turn.Take();
        var second = Task.Run(() => turn.Take(), TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);

        first!.Dispose();

        Assert.NotNull(await second.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Whoever_waited_in_vain_is_left_to_the_file_that_tells_who_writes()
    {
        var turn = new WritingTurn(TimeSpan.FromMilliseconds(20));
        using var first = turn.Take();

        Assert.Null(turn.Take());
    }
}
