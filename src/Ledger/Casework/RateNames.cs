using Luoshi.Registers.Declared;

namespace Luoshi.Ledger.Casework;

/// <summary>What rates are called and what they are of.</summary>
public static class RateNames
{
    public static Term Of(RateKind kind) => kind switch
    {
        RateKind.SignedInTime => new("按期签收率", "Signed for in time"),
        RateKind.AnsweredInTime => new("按期办结率", "Answered in time"),
        RateKind.Reached => new("响应率", "Reached"),
        RateKind.Solved => new("解决率", "Solved"),
        RateKind.Content => new("满意率", "Content"),
        RateKind.ContentAtFirst => new("初次办理满意率", "Content at first"),
        _ => new("办复率", "Answered"),
    };

    public static Term MeaningOf(RateKind kind) => kind switch
    {
        RateKind.SignedInTime => new("期限内签收的派单 ÷ 已签收和逾期未签收的派单；没到期还没签收的不算", "handings signed for in time / handings signed for or overdue; those not due yet are left out"),
        RateKind.AnsweredInTime => new("期限内答复的主办、分办派单 ÷ 已答复和逾期未答复的；没到期还没答复的不算", "handings answered in time / handings answered or overdue; those not due yet and supporters are left out"),
        RateKind.Reached => new("答复时写明联系过诉求人的 ÷ 已答复的；匿名件不算", "answers that say when the person was reached / all answers; anonymous cases are left out"),
        RateKind.Solved => new("回访答“解决”的 ÷ 回访答复计入的；联系不上、不计入的回答和不计入考核的不算", "answered as solved / answers that count; who was not reached and what does not count is left out"),
        RateKind.Content => new("最近一次回访答复计为满意的 ÷ 回访答复计入的；联系不上、不评价和不计入考核的不算", "content at the last call / answers that count; who was not reached and what does not count is left out"),
        RateKind.ContentAtFirst => new("第一次办理后回访计为满意的 ÷ 第一次办理后回访答复计入的", "content when handled for the first time / answers that count then"),
        _ => new("已答复的办件 ÷ 已派单的办件；并案、作废、不予受理的不算", "cases answered / cases handed out; merged, declined and struck off are left out"),
    };
}
