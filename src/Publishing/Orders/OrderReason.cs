using Luoshi.Ledger.Grounds;
using Luoshi.Ledger.Lighting;
using Luoshi.Ledger.Owed;
using Luoshi.Publishing.OfficialPapers;

namespace Luoshi.Publishing.Orders;

/// <summary>Why an order is proposed, in the sentences of an office: to be looked at and mended before it goes out.</summary>
public static class OrderReason
{
    /// <summary>What a unit can be asked for where nobody says more.</summary>
    public const string UsualDemand = "请立即查明原因，提出整改措施，明确责任人和完成时限，按时书面报送整改情况并附佐证。";

    public static string Of(OrderProposal proposal) =>
        string.Join('；', [.. proposal.Lit is { } lit ? [OfLamp(lit)] : (string[])[], .. proposal.Over.Select(OfDebt)]) + "。";

    private static string OfLamp(LitTask lit)
    {
        var (lamp, period) = (lit.Lamp, lit.Lamp.Period);
        // A verdict begins with its lamp; official papers have no blanks around numbers.
        var why = lamp.IsOverridden ? $"{lamp.Lamp!.Colour}灯（{lamp.Lamp.Chinese}）：{lamp.Override!.Reason}" : lamp.Verdict!.Chinese.Replace(" ", "", StringComparison.Ordinal);
        return Plain($"{period.Year}年{period.Month}月{why.TrimEnd('。', '；')}");
    }

    private static string OfDebt(Debt debt)
    {
        var what = debt switch
        {
            { Kind: DebtKind.Report, Period: { } month } => Plain($"{month.Year}年{month.Month}月进展未报送"),
            { Kind: DebtKind.Redoing, Period: { } month } => Plain($"{month.Year}年{month.Month}月进展退回后未重报"),
            _ => "没有按时限完成",
        };
        return Plain($"{what}，时限{(debt.By is { } by ? Dates.Of(by) : "不明")}，已超{-debt.Left ?? 0}个工作日");
    }

    private static string Plain(FormattableString words) => FormattableString.Invariant(words);
}
