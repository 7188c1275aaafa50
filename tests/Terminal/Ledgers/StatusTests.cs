namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>The year on one screen, by the real program.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void It_tells_tasks_reports_lamps_debts_and_changes()
    {
        _county.Done("lamps", "adopt", "yinchuan", "--approved-by", "陈县长");
        _county.Done("lamps", "light", "--period", "2026-04");
        _county.Done("progress", "report", "1", "铺设过半", "--period", "2026-05", "--unit", "发改委", "--value", "9", "--begun", "2026-03-02", "--registered", "2026-03-20", "--paid", "yes");
        _county.Done("lamps", "light", "--period", "2026-05");
        _county.Done("plan", "revise", "1", "--due", "2027-06-30", "--approved-by", "陈县长", "--reason", "汛期停工");

        var status = _county.Done("status").Output;

        Screen.Says(status, "云牧县");
        Screen.Says(status, "任务  1 项");
        Screen.Says(status, "亮灯  2026-05  1 项中计入 1 项：正常 1 项，占 100.0%");
        Screen.Says(status, "比 2026-04：变差 0 项，变好 1 项：1（– 无数据 → 绿 正常）");
        Screen.Says(status, "修订  汛期停工");
        Screen.Says(_county.Done("status", "--unit", "水利局").Output, "任务  0 项");
    }

    [Fact]
    public void It_can_be_asked_before_anything_was_lit()
    {
        Screen.Says(_county.Done("status").Output, "还没有亮过灯");
        Assert.Contains("2025-09-30 这样", _county.Refused("status", "--as-of", "昨天").Remarks, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();
}
