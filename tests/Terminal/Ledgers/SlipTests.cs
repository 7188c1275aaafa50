namespace Luoshi.Terminal.Tests.Ledgers;

/// <summary>Slips of the hand that the real program has to notice; the county's plan is of 2026.</summary>
public sealed class SlipTests : IDisposable
{
    private readonly County _county = new();

    [Fact]
    public void A_report_again_without_value_or_state_keeps_those_of_before()
    {
        _county.Done("progress", "report", "1", "铺完了", "--period", "2026-03", "--value", "18", "--state", "done", "--unit", "发改委");

        var again = _county.Done("progress", "report", "1", "铺完了，已通水", "--period", "2026-03", "--unit", "发改委");

        Assert.Contains("已完成", again.Remarks, StringComparison.Ordinal);
        Assert.Contains("18公里", again.Remarks, StringComparison.Ordinal);
        Assert.Contains("不能是空的", _county.Refused("progress", "report", "1", "", "--period", "2026-03", "--unit", "发改委").Remarks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("是负数", "progress", "report", "1", "铺管", "--period", "2026-03", "--value", "-3", "--unit", "发改委")]
    [InlineData("云牧督办〔2026〕3号", "remind", "--format", "docx", "--out", "通知", "--number", "乱写")]
    [InlineData("--within 要写整数，不能是“x”", "due", "--within", "x")]
    [InlineData("--year 要写整数，不能是“x”", "plan", "show", "--year", "x")]
    [InlineData("没有佐证文件 没有.pdf", "evidence", "attach", "1", "没有.pdf", "--role", "supervisor")]
    [InlineData("缺少 --how", "remind", "hand", "--of", "发改委")]
    [InlineData("还没有报过进展", "plan", "close", "1")]
    [InlineData("没有第 9999 项", "evidence", "show", "9999")]
    [InlineData("已经过去", "remind", "--format", "text", "--answer-by", "2020-12-04")]
    public void What_cannot_be_meant_is_refused(string told, params string[] words) => Assert.Contains(told, _county.Refused(words).Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_second_code_in_one_ledger_is_refused_with_the_way_out_and_a_mistyped_one_is_taken_back()
    {
        Assert.Contains("--another", _county.Refused("init", "990102", "河湾县", "--as", "管理员").Remarks, StringComparison.Ordinal);
        _county.Done("init", "990120", "河湾县", "--another", "--as", "管理员");
        Assert.Contains("--place", _county.Refused("plan", "withdraw", "1", "--reason", "重复").Remarks, StringComparison.Ordinal);

        Assert.Contains("已经记过别的账", _county.Refused("init", "990101", "--withdraw", "--reason", "代码写错", "--as", "管理员").Remarks, StringComparison.Ordinal);
        _county.Done("init", "990120", "--withdraw", "--reason", "代码写错", "--as", "管理员");

        Assert.Contains("云牧县", _county.Done("status").Output, StringComparison.Ordinal);
        Assert.Contains("没有 990120 这个地方", _county.Refused("plan", "withdraw", "1", "--reason", "重复", "--place", "990120").Remarks, StringComparison.Ordinal);
        _county.Done("init", "990120", "河湾县", "--another", "--as", "管理员");
    }

    [Fact]
    public void All_places_of_a_ledger_are_verified_and_compared_where_none_is_named()
    {
        _county.Done("init", "990102", "河湾县", "--another", "--as", "管理员");

        foreach (var words in (string[][])[["ledger", "verify"], ["ledger", "rebuild", "--verify"]])
        {
            var told = _county.Whole(words).Output;
            Assert.Contains("990101  ", told, StringComparison.Ordinal);
            Assert.Contains("990102  ", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_log_speaks_the_language_of_the_screen_and_its_JSON_is_what_the_ledger_keeps()
    {
        var (told, english, raw) = (_county.Whole("ledger", "log").Output, _county.Whole("ledger", "log", "--lang", "en").Output, _county.Whole("ledger", "log", "--format", "json").Output);

        Assert.Contains("分派任务", told, StringComparison.Ordinal);
        Assert.Contains("牵头单位 发改委", told, StringComparison.Ordinal);
        Assert.DoesNotContain("TaskAssigned", told, StringComparison.Ordinal);
        Assert.DoesNotContain("{", told, StringComparison.Ordinal);
        Assert.Contains("task assigned", english, StringComparison.Ordinal);
        Assert.Contains("lead 发改委", english, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"TaskAssigned\"", raw, StringComparison.Ordinal);
        Assert.All(raw.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => System.Text.Json.JsonDocument.Parse(line).Dispose());
    }

    [Fact]
    public void Lists_say_how_a_task_begins_on_one_line_and_all_of_it_where_asked()
    {
        _county.Done("plan", "revise", "1", "--words", "完成城东供水管网改造18公里，同步更新沿线阀门井、消火栓和计量设施，恢复路面并做好居民用水保障工作", "--reason", "细化", "--approved-by", "陈县长");

        Assert.DoesNotContain("保障工作", _county.Done("due").Output, StringComparison.Ordinal);
        Screen.Says(_county.Done("due", "--full").Output, "居民用水保障工作");
        Screen.Says(_county.Done("remind", "--full").Output, "居民用水保障工作");
    }

    [Fact]
    public void A_report_is_sent_back_by_the_office_without_saying_who_it_is()
    {
        _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--unit", "发改委");
        Assert.Contains("以什么身份签", _county.Refused("progress", "sign", "1", "--period", "2026-03").Remarks, StringComparison.Ordinal);

        _county.Done("progress", "return", "1", "--period", "2026-03", "--reason", "数字倒退");
    }

    [Fact]
    public void A_state_may_be_written_as_the_screen_calls_it() => Assert.Contains(
        "推进缓慢", _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--state", "推进缓慢", "--unit", "发改委").Remarks, StringComparison.Ordinal);

    [Fact]
    public void What_was_sent_is_told_in_the_words_of_the_screen()
    {
        _county.Done("remind", "hand", "--of", "发改委", "--how", "电话");

        var sent = _county.Done("remind", "sent").Output;
        Assert.Contains("第 1 项", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("SigningFor", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_far_beyond_its_goal_is_taken_with_a_remark() => Assert.Contains(
        "请核对单位", _county.Done("progress", "report", "1", "铺管", "--period", "2026-03", "--value", "99999", "--unit", "发改委").Remarks, StringComparison.Ordinal);

    [Fact]
    public void A_number_that_comes_after_publication_is_entered_in_the_head()
    {
        _county.Done("plan", "head", "--number", "云政办发〔2026〕3号", "--reason", "补登文号");

        Assert.Contains("云政办发〔2026〕3号", _county.Done("plan", "show").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _county.Dispose();
}
