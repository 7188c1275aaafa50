using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Plans.Wanted;
using Luoshi.Ledger.Registers.Wanted;
using static Luoshi.Ledger.Tests.Casework.CallCentre;

namespace Luoshi.Ledger.Tests.Casework;

/// <summary>A ticket of the hotline from the call to the file: each step by whoever it is for, and in its time.</summary>
public sealed class CaseworkRules
{
    private readonly CallCentre _centre = new();

    public CaseworkRules() => _centre.Receive();

    private Case First => _centre.Case();

    [Fact]
    public void A_ticket_goes_from_the_call_to_the_file()
    {
        Assert.Equal((CaseStage.Received, new DateTime(2025, 7, 8, 11, 0, 0), "tickets-1"), (First.Stage, First.ReceivedAt, First.Name.ToString()));
        _centre.Give(new TakeCase(Ticket(1)), Keeper);
        Assert.Equal(CaseStage.Accepted, First.Stage);
        _centre.Lead(1, "住建局");
        Assert.Equal((CaseStage.Handed, "住建局", new DateTime(2025, 7, 15, 20, 0, 0)), (First.Stage, First.Held!.Unit, First.Due));
        _centre.At("2025-07-08 16:30");
        _centre.Give(new SignForCase(Ticket(1)), Builders);
        _centre.At("2025-07-11 12:00");
        _centre.Give(new AnswerCase(Ticket(1), "已更换加压泵，水压恢复。") { Result = "solved", ReachedAt = new(2025, 7, 9, 10, 0, 0) }, Builders);
        Assert.Equal((CaseStage.Replied, "solved", false), (First.Stage, First.Result, First.Late));
        _centre.Give(new PassReplies(Ticket(1)), Keeper);
        Assert.Equal(CaseStage.Checked, First.Stage);
        _centre.Give(new CallBackCase(Ticket(1), Reached: true) { Satisfaction = "fairly", Solution = "solved", Words = "快了一些，谢谢" }, Keeper);
        _centre.Give(new EndCase(Ticket(1), "加压泵已更换，水压恢复。"), Keeper);
        Assert.Equal((CaseStage.Closed, false), (First.Stage, First.IsOpen));
        _centre.Give(new FileCase(Ticket(1)), Keeper);

        Assert.Equal(CaseStage.Archived, First.Stage);
        Assert.Equal("fairly", First.Answered!.Satisfaction);
    }

    [Fact]
    public void The_record_tells_of_its_case_and_figures_follow_with_each_step()
    {
        Assert.Equal(("received", "yes", "", 1m), (_centre.Told("case_stage"), _centre.Told("case_open"), _centre.Told("case_lead"), _centre.Figure("tickets-received")));
        Assert.Null(_centre.Figure("tickets-in-time"));
        _centre.Closed();
        _centre.Receive();
        _centre.Lead(2, "水利局");
        _centre.At("2025-07-16 10:00");
        _centre.Give(new AnswerCase(Ticket(2), "管道已经修好。") { Result = "solved" }, Water);

        Assert.Equal(("closed", "no", "住建局", "2025-07-15", "no", "2025-07-08", "yes", "solved"), (
            _centre.Told("case_stage"), _centre.Told("case_open"), _centre.Told("case_lead"), _centre.Told("case_due"), _centre.Told("case_late"), _centre.Told("case_closed"), _centre.Told("case_satisfied"), _centre.Told("case_result")));
        Assert.Equal("yes", _centre.Told("case_late", 2));
        Assert.Equal((2m, 50m, 100m), (_centre.Figure("tickets-received"), _centre.Figure("tickets-in-time"), _centre.Figure("tickets-content")));
    }

    [Fact]
    public void What_a_case_tells_is_not_typed() => Assert.Contains(
        "没有可以填的字段“case_stage”", _centre.Refusal(new ChangeRecord(Tickets, 1, new Dictionary<string, string> { ["case_stage"] = "closed" }), Keeper), StringComparison.Ordinal);

    [Theory]
    [InlineData("urgency=critical", "2025-07-09 11:00")]
    [InlineData("urgency=urgent", "2025-07-10 20:00")]
    [InlineData("kind=question", "2025-07-11 20:00")]
    [InlineData("kind=report", "2025-07-22 20:00")]
    [InlineData("channel=board", "2025-07-22 20:00")]
    [InlineData("", "2025-07-15 20:00")]
    public void How_long_there_is_follows_from_what_the_ticket_says(string words, string due)
    {
        _centre.Receive(words);
        _centre.Lead(2, "住建局");

        Assert.Equal(due, $"{_centre.Case(2).Due:yyyy-MM-dd HH:mm}");
    }

    [Fact]
    public void One_unit_leads_and_others_support_or_each_answers_apart()
    {
        Assert.Contains("要么一个单位主办", Handed(("住建局", HandingPart.Lead), ("水利局", HandingPart.Lead)), StringComparison.Ordinal);
        Assert.Contains("要么一个单位主办", Handed(("住建局", HandingPart.Support)), StringComparison.Ordinal);
        Assert.Contains("要么一个单位主办", Handed(("住建局", HandingPart.Lead), ("水利局", HandingPart.Apart)), StringComparison.Ordinal);
        Assert.Contains("写了两次", Handed(("住建局", HandingPart.Lead), ("住建局", HandingPart.Support)), StringComparison.Ordinal);

        _centre.Dispatch(1, new("住建局", HandingPart.Lead), new("水利局", HandingPart.Support));
        _centre.Give(new AnswerCase(Ticket(1), "水源地供水正常。"), Water);
        Assert.Equal((CaseStage.Handed, new DateTime(2025, 7, 10, 20, 0, 0)), (First.Stage, First.Handings[1].Due));
        _centre.Give(new AnswerCase(Ticket(1), "小区二次供水泵损坏，已更换。") { Result = "solved" }, Builders);
        Assert.Equal(CaseStage.Replied, First.Stage);

        string Handed(params (string Unit, HandingPart Part)[] units) =>
            _centre.Refusal(new DispatchCase(Ticket(1), [.. units.Select(one => new WantedHanding(one.Unit, one.Part))]) { Time = Time }, Keeper);
    }

    [Fact]
    public void A_case_that_is_answered_apart_is_answered_when_all_have_answered()
    {
        _centre.Dispatch(1, new("住建局", HandingPart.Apart), new("水利局", HandingPart.Apart));
        _centre.Give(new AnswerCase(Ticket(1), "室内管网已更换。") { Result = "solved" }, Builders);
        Assert.Equal(CaseStage.Handed, First.Stage);

        _centre.Give(new AnswerCase(Ticket(1), "主管网压力已调高。") { Result = "solved" }, Water);

        Assert.Equal(CaseStage.Replied, First.Stage);
    }

    [Fact]
    public void One_more_unit_of_a_case_that_is_answered_apart_answers_apart_too()
    {
        _centre.Dispatch(1, new("住建局", HandingPart.Apart), new("水利局", HandingPart.Apart));

        _centre.Lead(1, "发改委");

        Assert.Equal([("住建局", HandingPart.Apart), ("水利局", HandingPart.Apart), ("发改委", HandingPart.Apart)], First.Standing.Select(handing => (handing.Unit, handing.Part)));
    }

    [Fact]
    public void Whoever_supports_may_still_say_something_once_the_leading_unit_has_answered()
    {
        _centre.Dispatch(1, new("住建局", HandingPart.Lead), new("水利局", HandingPart.Support));
        _centre.Give(new AnswerCase(Ticket(1), "加压泵已更换。") { Result = "solved" }, Builders);

        _centre.Give(new AnswerCase(Ticket(1), "水源地供水正常。"), Water);

        Assert.Equal((CaseStage.Replied, "水源地供水正常。"), (First.Stage, First.Handings[1].Reply!.Words));
        Assert.Contains("已经答复", _centre.Refusal(new AnswerCase(Ticket(1), "再说一次") { Result = "solved" }, Builders), StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_sends_back_what_is_not_its_own_within_its_time_and_once()
    {
        _centre.Lead(1, "住建局");
        Assert.Contains("不在水利局办理", _centre.Refusal(Back(), Water, "不归我们管理"), StringComparison.Ordinal);
        _centre.At("2025-07-10 20:01");
        Assert.Contains("退单期限 2025-07-10 20:00 已过", _centre.Refusal(Back(), Builders, "属于水利局的主管网"), StringComparison.Ordinal);
        _centre.At("2025-07-10 20:00");
        _centre.Give(Back(), Builders, "属于水利局的主管网");
        Assert.Contains("先等答复", _centre.Refusal(new AnswerCase(Ticket(1), "我们先答复了") { Result = "solved" }, Builders), StringComparison.Ordinal);
        _centre.At("2025-07-11 10:00");
        _centre.Give(new AnswerReturn(Ticket(1), "住建局", TakeBack: true), Keeper);
        Assert.Equal(CaseStage.Accepted, First.Stage);

        _centre.Lead(1, "水利局");

        Assert.Equal(("水利局", new DateTime(2025, 7, 18, 20, 0, 0)), (First.Held!.Unit, First.Due));

        static SendCaseBack Back() => new(Ticket(1)) { Time = Time };
    }

    [Fact]
    public void A_return_that_is_refused_leaves_the_case_and_its_time_where_they_were()
    {
        _centre.Lead(1, "住建局");
        _centre.Give(new SendCaseBack(Ticket(1)) { Time = Time }, Builders, "属于水利局的主管网");
        Assert.Contains("理由", _centre.Refusal(new AnswerReturn(Ticket(1), "住建局", TakeBack: false), Keeper), StringComparison.Ordinal);

        _centre.Give(new AnswerReturn(Ticket(1), "住建局", TakeBack: false), Keeper, "二次供水由住建局负责");

        Assert.Equal((CaseStage.Handed, new DateTime(2025, 7, 15, 20, 0, 0)), (First.Stage, First.Due));
        Assert.Contains("不能再退", _centre.Refusal(new SendCaseBack(Ticket(1)) { Time = Time }, Builders, "还是不归我们管"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_time_is_asked_for_before_the_time_is_over_and_granted_once_by_a_leader()
    {
        _centre.Lead(1, "住建局");
        Assert.Contains("一次最多延 10 个工作日", _centre.Refusal(new AskMoreTime(Ticket(1), 11), Builders, "要等设备到货"), StringComparison.Ordinal);
        _centre.Give(new AskMoreTime(Ticket(1), 5), Builders, "要等设备到货");
        Assert.Contains("还没有审批", _centre.Refusal(new AskMoreTime(Ticket(1), 5), Builders, "要等设备到货"), StringComparison.Ordinal);
        Assert.Contains("写明批准的领导", _centre.Refusal(new AnswerMoreTime(Ticket(1), true, "") { Time = Time }, Keeper), StringComparison.Ordinal);

        _centre.Give(new AnswerMoreTime(Ticket(1), true, "陈县长") { Time = Time }, Keeper);

        Assert.Equal(new DateTime(2025, 7, 22, 20, 0, 0), First.Due);
        Assert.Contains("已经延期 1 次", _centre.Refusal(new AskMoreTime(Ticket(1), 5), Builders, "设备还没有到"), StringComparison.Ordinal);
    }

    [Fact]
    public void More_time_that_is_not_granted_or_comes_too_late_changes_nothing()
    {
        _centre.Lead(1, "住建局");
        _centre.Give(new AskMoreTime(Ticket(1), 5), Builders, "要等设备到货");
        _centre.Give(new AnswerMoreTime(Ticket(1), false, "") { Time = Time }, Keeper, "本地有库存");
        Assert.Equal(new DateTime(2025, 7, 15, 20, 0, 0), First.Due);
        _centre.At("2025-07-15 20:01");

        Assert.Contains("已经到期", _centre.Refusal(new AskMoreTime(Ticket(1), 5), Builders, "要等设备到货"), StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_clock_stands_still_nobody_answers_and_the_time_is_given_back()
    {
        _centre.Lead(1, "住建局");
        _centre.At("2025-07-10 11:00");
        _centre.Give(new SuspendCase(Ticket(1)), Keeper, "等法院的裁定");
        Assert.Equal(("suspended", "yes"), (_centre.Told("case_stage"), _centre.Told("case_open")));
        Assert.Contains("挂起", _centre.Refusal(new AnswerCase(Ticket(1), "已经办好了") { Result = "solved" }, Builders), StringComparison.Ordinal);
        _centre.At("2025-07-15 11:00");

        _centre.Give(new ResumeCase(Ticket(1)) { Time = Time }, Keeper);

        Assert.Equal((CaseStage.Handed, new DateTime(2025, 7, 18, 20, 0, 0)), (First.Stage, First.Due));
    }

    [Fact]
    public void A_reply_that_will_not_do_goes_back_and_the_time_runs_on()
    {
        _centre.Lead(1, "住建局");
        Assert.Contains("请写明办理结果", _centre.Refusal(new AnswerCase(Ticket(1), "已经办好了"), Builders), StringComparison.Ordinal);
        _centre.Give(new AnswerCase(Ticket(1), "已经办好了") { Result = "explained" }, Builders);
        _centre.Give(new SendReplyBack(Ticket(1), "住建局"), Keeper, "没有说明怎么办的");

        Assert.Equal((CaseStage.Handed, new DateTime(2025, 7, 15, 20, 0, 0), "no"), (First.Stage, First.Due, _centre.Told("case_open") == "yes" ? "no" : "yes"));
    }

    [Fact]
    public void Replies_that_are_sent_back_after_a_call_are_called_back_on_anew()
    {
        _centre.Answered();
        _centre.Give(new CallBackCase(Ticket(1), true) { Satisfaction = "not_content", Solution = "unsolved" }, Keeper);
        _centre.At("2025-07-08 15:00");
        _centre.Give(new SendReplyBack(Ticket(1), "住建局"), Keeper, "来电人说没有修好");
        _centre.Give(new AnswerCase(Ticket(1), "又更换了立管。") { Result = "solved" }, Builders);
        Assert.Contains("先审核、回访", _centre.Refusal(new EndCase(Ticket(1), "水压已恢复。"), Keeper), StringComparison.Ordinal);
        _centre.Give(new PassReplies(Ticket(1)), Keeper);

        Assert.Contains("还没有回访", _centre.Refusal(new EndCase(Ticket(1), "水压已恢复。"), Keeper), StringComparison.Ordinal);
        _centre.Give(new CallBackCase(Ticket(1), true) { Satisfaction = "content", Solution = "solved" }, Keeper);
        _centre.Give(new EndCase(Ticket(1), "水压已恢复。"), Keeper);

        Assert.Equal((CaseStage.Closed, "yes"), (First.Stage, _centre.Told("case_satisfied")));
    }

    [Fact]
    public void A_unit_that_had_answered_before_the_clock_stood_still_has_its_time_back_too()
    {
        _centre.Dispatch(1, new("住建局", HandingPart.Apart), new("水利局", HandingPart.Apart));
        _centre.Give(new AnswerCase(Ticket(1), "已经办好了") { Result = "explained" }, Builders);
        _centre.Give(new SuspendCase(Ticket(1)), Keeper, "等设备到货");
        _centre.At("2025-07-10 11:00");
        _centre.Give(new ResumeCase(Ticket(1)) { Time = Time }, Keeper);

        Assert.Equal(First.Handings[1].Due, First.Handings[0].Due);
        Assert.Equal(false, First.Handings[0].Late);
    }

    [Fact]
    public void What_did_not_satisfy_is_handled_again_and_counted()
    {
        _centre.Closed(satisfaction: "not_content", solution: "unsolved");
        Assert.Equal(("no", "no", 0m), (_centre.Told("case_satisfied"), _centre.Told("case_solved"), _centre.Figure("tickets-content")));
        _centre.At("2025-07-14 11:00");
        _centre.Give(new OpenCaseAgain(Ticket(1)) { Time = Time }, Keeper, "回访说水压还是不足");
        Assert.Equal((CaseStage.Handed, 1, "1", new DateTime(2025, 7, 21, 20, 0, 0)), (First.Stage, First.Round, _centre.Told("case_redone"), First.Due));

        _centre.Give(new AnswerCase(Ticket(1), "又更换了立管。") { Result = "solved" }, Builders);
        _centre.Give(new PassReplies(Ticket(1)), Keeper);
        Assert.Contains("还没有回访", _centre.Refusal(new EndCase(Ticket(1), "水压已恢复。"), Keeper), StringComparison.Ordinal);
        _centre.Give(new CallBackCase(Ticket(1), true) { Satisfaction = "content", Solution = "solved" }, Keeper);
        _centre.Give(new EndCase(Ticket(1), "水压已恢复。"), Keeper);

        Assert.Equal(("yes", 100m), (_centre.Told("case_satisfied"), _centre.Figure("tickets-content")));
    }

    [Fact]
    public void Whoever_is_not_reached_is_in_no_rate_and_answers_are_kept_as_they_were_given()
    {
        _centre.Answered();
        Assert.Contains("回答要是以下之一", _centre.Refusal(new CallBackCase(Ticket(1), true) { Satisfaction = "good" }, Keeper), StringComparison.Ordinal);
        _centre.Give(new CallBackCase(Ticket(1), Reached: false), Keeper);
        _centre.Give(new EndCase(Ticket(1), "加压泵已更换。"), Keeper);

        Assert.Equal("", _centre.Told("case_satisfied"));
        Assert.Null(_centre.Figure("tickets-content"));
    }

    [Fact]
    public void Nobody_is_called_back_on_an_anonymous_ticket_or_asked_how_to_reach_them()
    {
        _centre.Receive("anonymous=yes");
        _centre.Answered(2);
        Assert.Contains("匿名", _centre.Refusal(new CallBackCase(Ticket(2), true) { Satisfaction = "content", Solution = "solved" }, Keeper), StringComparison.Ordinal);
        Assert.Contains("匿名", _centre.Refusal(new KeepCaseContact(Ticket(2), "a"), Keeper), StringComparison.Ordinal);

        _centre.Give(new EndCase(Ticket(2), "加压泵已更换。"), Keeper);

        Assert.Equal(CaseStage.Closed, _centre.Case(2).Stage);
    }

    [Fact]
    public void Tickets_that_say_the_same_follow_one_of_them()
    {
        _centre.Receive();
        _centre.Receive();
        Assert.Contains("主件不写", _centre.Refusal(new MergeCases(Ticket(1), [1, 2]), Keeper), StringComparison.Ordinal);
        _centre.Give(new MergeCases(Ticket(1), [2, 3]), Keeper);

        Assert.Equal((CaseStage.Merged, 1, "no"), (_centre.Case(2).Stage, _centre.Case(3).MergedInto, _centre.Told("case_open", 2)));
        Assert.Equal([2, 3], First.Followers);
        Assert.Contains("不能并案", _centre.Refusal(new MergeCases(Ticket(1), [2]), Keeper), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_another_ends_with_it_waits_again_with_it_and_is_in_no_rate()
    {
        _centre.Receive();
        _centre.Give(new MergeCases(Ticket(1), [2]), Keeper);
        _centre.Closed();
        Assert.Equal((CaseStage.Closed, "加压泵已更换，水压恢复。", "2025-07-08"), (_centre.Case(2).Stage, _centre.Case(2).Ended!.Answer, _centre.Told("case_closed", 2)));
        Assert.Contains("随那一件重办", _centre.Refusal(new OpenCaseAgain(Ticket(2)) { Time = Time }, Keeper, "水压还是不足"), StringComparison.Ordinal);
        Assert.All(new CaseRates(_centre.Clock, new(2025, 7, 8, 20, 0, 0)).Of([_centre.File(1), _centre.File(2)]), rate => Assert.InRange(rate.Of, 0, 1));

        _centre.Give(new OpenCaseAgain(Ticket(1)) { Time = Time }, Keeper, "回访说水压还是不足");

        Assert.Equal((CaseStage.Merged, null), (_centre.Case(2).Stage, _centre.Case(2).Ended));
    }

    [Fact]
    public void What_is_not_accepted_says_why()
    {
        _centre.Give(new RefuseCase(Ticket(1)), Keeper, "已进入诉讼程序，请通过法院解决");

        Assert.Equal((CaseStage.Declined, "已进入诉讼程序，请通过法院解决"), (First.Stage, First.Declined!.Reason));
        Assert.Contains("不予受理", _centre.Refusal(new TakeCase(Ticket(1)), Keeper), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_struck_off_is_no_case_any_more()
    {
        _centre.Give(new StrikeRecord(Tickets, 1), Keeper, "重复录入");

        Assert.Equal((CaseStage.Voided, "no"), (First.Stage, _centre.Told("case_open")));
    }

    [Fact]
    public void Steps_of_the_keeper_are_not_for_units_and_those_of_a_unit_not_for_another()
    {
        Assert.Contains("由政府办或者督查室办，住建局不能办", _centre.Refusal(new TakeCase(Ticket(1)), Builders), StringComparison.Ordinal);
        _centre.Give(new DispatchCase(Ticket(1), [new("住建局", HandingPart.Lead)]) { Time = Time }, Rehearsal.Office);
        Assert.Contains("不在水利局办理", _centre.Refusal(new SignForCase(Ticket(1)), Water), StringComparison.Ordinal);
        Assert.Contains("不在小周办理".Replace("小周", "政府办", StringComparison.Ordinal), _centre.Refusal(new SignForCase(Ticket(1)), Keeper), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_for_later_is_looked_at_again_and_both_answers_stay()
    {
        _centre.Lead(1, "住建局");
        _centre.Give(new AnswerCase(Ticket(1), "列入明年老旧管网改造。") { Result = "planned" }, Builders);
        _centre.Give(new PassReplies(Ticket(1)), Keeper);
        _centre.Give(new CallBackCase(Ticket(1), true) { Satisfaction = "fairly", Solution = "partly" }, Keeper);
        _centre.Give(new EndCase(Ticket(1), "列入明年计划。"), Keeper);
        _centre.At("2026-06-01 11:00");

        _centre.Give(new LookAgain(Ticket(1), "solved"), Keeper, "管网五月已改造完成");

        Assert.Equal([("planned", new DateOnly(2025, 7, 8)), ("solved", new DateOnly(2026, 6, 1))], First.Results.Select(result => (result.Code, result.On)));
        Assert.Equal("solved", _centre.Told("case_result"));
    }

    [Fact]
    public void A_case_hangs_on_a_task_and_its_units_are_urged()
    {
        _centre.County.Give(new ProposePlan(2025, "任务分解表", new("报告", "ab"), [new ProposedTask(TaskList.Main, new("改造供水管网18公里。") { Lead = "住建局" })]), Rehearsal.Office);
        _centre.Give(new HangCaseOnTask(Ticket(1), 2025, new(TaskList.Main, 1)), Keeper);
        _centre.Lead(1, "住建局");
        _centre.At("2025-07-16 11:00");
        _centre.Give(new UrgeCase(Ticket(1), "已经超期，今天内答复"), Keeper);

        Assert.Equal((new OnTask(2025, "1"), 1), (First.Task, First.Urged.Count));
    }

    [Fact]
    public void How_to_reach_whoever_called_is_no_part_of_the_case()
    {
        _centre.Give(new KeepCaseContact(Ticket(1), "k7"), Keeper);

        Assert.Equal(("k7", true), (First.Letter, First.LeftContact));
        Assert.Contains("已经留了", _centre.Refusal(new KeepCaseContact(Ticket(1), "k8"), Keeper), StringComparison.Ordinal);
    }
}
