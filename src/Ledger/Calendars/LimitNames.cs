using Luoshi.Vocabulary.TimeLimits;

namespace Luoshi.Ledger.Calendars;

/// <summary>Time limits in words.</summary>
public static class LimitNames
{
    public static string Chinese(LimitedThing thing) => thing switch
    {
        LimitedThing.SignFor => "交办后签收",
        LimitedThing.Dispute => "有异议的退回",
        LimitedThing.Answer => "督查室答复退回",
        LimitedThing.Report => "月报",
        LimitedThing.Redo => "退回后重报",
        LimitedThing.Sign => "每一环节签批",
        LimitedThing.Verify => "核实",
        LimitedThing.Close => "办完后销号",
        LimitedThing.Near => "完成时限前提醒",
        LimitedThing.SignOrder => "督办单签收",
        LimitedThing.AcceptCorrection => "纠错受理",
        LimitedThing.ReplyToCorrection => "纠错办理",
        LimitedThing.CloseCorrection => "纠错办结",
        LimitedThing.AcceptQuestion => "代表提问受理",
        LimitedThing.ReplyToQuestion => "代表提问办理",
        LimitedThing.CloseQuestion => "代表提问答复",
        LimitedThing.KeepContact => "办结后保留联系方式",
        _ => "督办答复审定",
    };

    public static string English(LimitedThing thing) => thing switch
    {
        LimitedThing.SignFor => "signing for a task",
        LimitedThing.Dispute => "sending back a task that is another's",
        LimitedThing.Answer => "the office answers what was sent back",
        LimitedThing.Report => "the report of a month",
        LimitedThing.Redo => "reporting again what came back",
        LimitedThing.Sign => "each signature",
        LimitedThing.Verify => "verifying",
        LimitedThing.Close => "closing what is done",
        LimitedThing.Near => "telling a unit before its due date",
        LimitedThing.SignOrder => "signing for an order",
        LimitedThing.AcceptCorrection => "accepting a correction",
        LimitedThing.ReplyToCorrection => "looking into a correction",
        LimitedThing.CloseCorrection => "closing a correction",
        LimitedThing.AcceptQuestion => "accepting a deputy's question",
        LimitedThing.ReplyToQuestion => "looking into a deputy's question",
        LimitedThing.CloseQuestion => "answering a deputy's question",
        LimitedThing.KeepContact => "keeping how a reader can be reached",
        _ => "deciding upon the answer to an order",
    };

    public static string Chinese(TimeLimit limit) => limit.Unit switch
    {
        LimitUnit.DayOfMonth => $"次月 {limit.Days} 日前",
        LimitUnit.Days => $"{limit.Days} 天",
        _ => $"{limit.Days} 个工作日",
    };

    public static string English(TimeLimit limit) => limit.Unit switch
    {
        LimitUnit.DayOfMonth => $"until day {limit.Days} of the next month",
        LimitUnit.Days => limit.Days == 1 ? "1 day" : $"{limit.Days} days",
        _ => limit.Days == 1 ? "1 working day" : $"{limit.Days} working days",
    };
}
