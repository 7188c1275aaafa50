namespace Luoshi.Documents.Tests;

[Collection(Alone.Name)]
public sealed class BoundedWorkTests
{
    [Fact]
    public async Task A_small_file_is_read_beside_one_that_grows_without_end()
    {
        using var refused = new ManualResetEventSlim();
        var small = Task.Run(() => BoundedWork.Run("小.pdf", OpenOptions.Default, work => Wait(work, refused)), TestContext.Current.CancellationToken);

        var large = Assert.Throws<UnreadableException>(() => BoundedWork.Run<List<byte[]>>("大.pdf", OpenOptions.Default, Grow));
        refused.Set();

        Assert.Contains("大.pdf 展开后占的内存太多", large.Message, StringComparison.Ordinal);
        Assert.Equal("read", await small);
    }

    private static string Wait(BoundedWork work, ManualResetEventSlim end)
    {
        while (!end.Wait(1)) work.Check();
        work.Check();
        return "read";
    }

    private static List<byte[]> Grow(BoundedWork work)
    {
        List<byte[]> held = [];
        while (true)
        {
            work.Check();
            held.Add(new byte[1 << 20]);
            Thread.Sleep(1);
        }
    }
}
