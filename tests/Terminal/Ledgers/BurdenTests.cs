namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>What units were asked for, by the real program.</summary>
public sealed class BurdenTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void What_a_unit_wrote_is_counted_and_shown_by_month()
    {
        Assert.Contains("没有向任何单位要过什么", _county.Done("burden").Remarks, StringComparison.Ordinal);
        _county.Done("plan", "accept", "1", "--as", "小李", "--unit", "发改委");

        var lines = _county.Done("burden").Output.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var unit = Assert.Single(lines, line => line is ["发改委", ..]);

        Assert.Equal(["0", "0", "0", "0", "1", "1", "0", "0", "0"], unit[1..]);
        Assert.Contains(FormattableString.Invariant($"{DateTime.UtcNow.AddHours(8):yyyy-MM}"), _county.Done("burden", "--unit", "发改委").Output, StringComparison.Ordinal);
        Assert.Contains("水利局", _county.Done("burden", "--unit", "水利局").Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();
}
