namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary><c>luoshi register</c> and <c>luoshi pack</c>: from a pack to records and the figures that they come to.</summary>
public sealed class RegisterTests : IDisposable
{
    private static readonly Beginning _opened = new(_ => [["init", "990101", "云牧县", "--as", "管理员"], ["register", "open", "livestock", "--as", "林主任"]]);

    private readonly Scratch _scratch = new();

    public RegisterTests() => _opened.CopyInto(_scratch);

    [Fact]
    public void A_record_is_entered_by_names_or_codes_and_is_in_the_figures()
    {
        Done("register", "enter", "breeding-stations", "站名=河东镇配种站", "animals=牛", "township=河东镇", "opened_on=2024年5月1日", "technicians=3", "--state", "open");
        Done("register", "enter", "inseminations", "配种站=1", "done_on=2026-01-05", "animals=cattle", "count=1,200头只", "conceived=900");

        Assert.Contains("cattle-inseminated  牛冷配头数  1200 头", Done("register", "figures", "inseminations", "--month", "2026-01").Output, StringComparison.Ordinal);
        Assert.Contains("河东镇配种站", Done("register", "records", "breeding-stations", "--find", "河东").Output, StringComparison.Ordinal);
        Assert.Contains("在用 1", Done("register", "list").Output, StringComparison.Ordinal);
        Assert.Contains("2026-01", Done("indicator", "show", "cattle-inseminated").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_told_and_nothing_is_written()
    {
        Assert.Contains("“配种站”写的 7", Refused("register", "enter", "inseminations", "配种站=7", "done_on=2026-01-05", "animals=牛", "count=1").Remarks, StringComparison.Ordinal);
        Assert.Contains("要写以下之一：牛、羊、马", Refused("register", "enter", "inseminations", "animals=驴").Remarks, StringComparison.Ordinal);
        Assert.Contains("没有字段“colour”", Refused("register", "enter", "inseminations", "colour=red").Remarks, StringComparison.Ordinal);
        Assert.Contains("要写成 字段=内容", Refused("register", "enter", "inseminations", "red").Remarks, StringComparison.Ordinal);
        Assert.DoesNotContain("  1", Done("register", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_is_taken_and_told_with_the_record()
    {
        Done("register", "enter", "breeding-stations", "站名=河西乡配种站", "animals=小畜", "township=河西乡", "technicians=2");
        Assert.Contains("“投用日期”没有填", Refused("register", "change", "breeding-stations", "1", "--move", "open").Remarks, StringComparison.Ordinal);

        Done("register", "change", "breeding-stations", "1", "投用日期=2026-01-05", "--move", "open");
        Done("register", "strike", "breeding-stations", "1", "--reason", "重复登记");

        var told = Done("register", "record", "breeding-stations", "1").Output;
        Assert.Contains("作废", told, StringComparison.Ordinal);
        Assert.Contains("改记录  台账 breeding-stations；序号 1；opened_on 2026-01-05", told, StringComparison.Ordinal);
        Assert.Contains("没有要写的", Refused("register", "close", "breeding-stations").Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_taken_in_whole_or_handed_back_with_what_is_wrong()
    {
        Done("register", "enter", "breeding-stations", "站名=河东镇配种站", "animals=牛", "township=河东镇", "technicians=3");
        var table = _scratch.Write("配种.csv", "配种站,配种日期,畜种,配种数,受胎数,备用\n1,2026年1月3日,牛,50,40,x\n1,2026-1-4,马,5,7,\n,2026-1-4,驴,a,7,\n");

        var refused = Refused("register", "import", "inseminations", table, "--reasons", _scratch.At("退回.csv"));
        Assert.Contains("可以登记 1，不采纳 2", refused.Output, StringComparison.Ordinal);
        Assert.Contains("没有读的列：备用", refused.Remarks, StringComparison.Ordinal);
        Assert.Contains("1,2026-1-4,马,5,7,,受胎数比配种数多", File.ReadAllText(_scratch.At("退回.csv")), StringComparison.Ordinal);

        Done("register", "import", "inseminations", table, "--accept-good", "--yes");
        Assert.Contains("cattle-inseminated  牛冷配头数  50 头", Done("register", "figures", "inseminations", "--month", "2026-01").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_cannot_be_used_is_told_by_file_and_line()
    {
        Directory.CreateDirectory(_scratch.At("路灯/registers"));
        _scratch.Write("路灯/pack.yaml", "name: 路灯\nversion: 1\n");
        _scratch.Write("路灯/registers/lamps.yaml", "register: lamps\nname: 路灯\nkeeper: 住建局\ntruth: here\nfields:\n  - { code: pole, name: 杆号, type: text }\n  - { code: owner, name: 产权人姓名, type: text }\n");

        var refused = Refused("pack", "check", _scratch.At("路灯"));

        Assert.Contains("lamps.yaml 第 7 行：字段“产权人姓名”里有“姓名”", refused.Remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packs_that_come_along_can_all_be_used() => Assert.Contains("livestock  畜牧良种繁育", Run.Of("pack", "list").Output, StringComparison.Ordinal);

    public void Dispose() => _scratch.Dispose();

    private Run Done(params string[] words)
    {
        var run = Of(words);
        Assert.True(run.ExitCode == 0, run.Remarks);
        return run;
    }

    private Run Refused(params string[] words)
    {
        var run = Of(words);
        Assert.Equal(2, run.ExitCode);
        return run;
    }

    private Run Of(string[] words) => words is ["pack", ..] ? Run.Of(words)
        : Run.Of([.. words, "--ledger", _scratch.At("luoshi.db"), .. words is [_, "list" or "show" or "records" or "record" or "figures", ..] ? (string[])[] : ["--as", "林主任"]]);
}
