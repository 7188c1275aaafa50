using System.Globalization;
using Luoshi.Ledger.Owed;

namespace Luoshi.Terminal.Ledgers;

/// <summary>What is owed, in words.</summary>
internal static class DebtTerms
{
    public static string Kind(Language language, Owing debt) => Say(language, DebtNames.Chinese(debt), DebtNames.English(debt));

    /// <summary>Of a debt that may be gone, by its id: <c>Report 2025/13 2025-05</c>.</summary>
    public static string OfId(Language language, string id)
    {
        if (CaseDebt.KindIn(id) is { } onCase) return Say(language, $"{id.Split(' ')[^1]} {DebtNames.Chinese(onCase)}", $"{id.Split(' ')[^1]} {DebtNames.English(onCase)}");
        if (id.Split(' ') is not [var kind, var task, .. var period] || !Enum.TryParse<DebtKind>(kind, out var known)) return id;
        var number = task[(task.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return Say(language, $"第 {number} 项{Kind(language, known)}", $"{number} {Kind(language, known)}") + string.Concat(period.Select(month => " " + month));
    }

    private static string Kind(Language language, DebtKind kind) => kind switch
    {
        DebtKind.SigningFor => Say(language, "待签收", "to be signed for"),
        DebtKind.Answer => Say(language, "退回待答复", "sent back, to be answered"),
        DebtKind.Report => Say(language, "欠报", "report"),
        DebtKind.Redoing => Say(language, "退回重报", "report again"),
        DebtKind.Signature => Say(language, "待签", "to be signed"),
        DebtKind.Verification => Say(language, "待核实", "to be verified"),
        DebtKind.Closing => Say(language, "待销号", "to be closed"),
        DebtKind.OrderSigning => Say(language, "督办单待签收", "order to be signed for"),
        DebtKind.OrderAnswer => Say(language, "督办单待答复", "order to be answered"),
        DebtKind.OrderDecision => Say(language, "督办单待审定", "order to be decided"),
        _ => Say(language, "完成时限", "due date"),
    };

    public static string Left(Language language, Owing debt) => Say(language, DebtNames.ChineseLeft(debt), DebtNames.EnglishLeft(debt));

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    private static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;
}
