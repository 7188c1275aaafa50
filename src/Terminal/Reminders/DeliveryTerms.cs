using Luoshi.Desk.Reminding;

namespace Luoshi.Terminal.Reminders;

/// <summary>What became of messages, in words.</summary>
internal static class DeliveryTerms
{
    public static string Of(Language language, Delivery delivery) => delivery.Fate switch
    {
        Fate.Sent => $"{delivery.Address}  {Say(language, "已发", "sent")}",
        Fate.SentBefore => $"{delivery.Address}  {Say(language, "今天已发过，没有再发（要再发加 --again）", "sent today already and not again (add --again)")}",
        Fate.Unreachable => NoAddress(language),
        Fate.NotEntered => $"{delivery.Address}  {Say(language, "发出去了，但没有记进账本：", "sent, but not entered in the ledger: ")}{Why(language, delivery)}",
        _ => $"{delivery.Address}  {Say(language, "没有发成：", "not sent: ")}{Why(language, delivery)}",
    };

    public static string NoAddress(Language language) => Say(language, "没有登记可用的地址（luoshi unit contact）", "no address is known (luoshi unit contact)");

    public static Sentence Sum(IReadOnlyCollection<Fate> fates)
    {
        int sent = Count(Fate.Sent), before = Count(Fate.SentBefore), failed = fates.Count - sent - before;
        return new($"发出 {sent} 条，今天已发过的 {before} 条，没有发成的 {failed} 条。", $"{sent} sent, {before} sent today already, {failed} not sent.");

        int Count(Fate wanted) => fates.Count(fate => fate == wanted);
    }

    private static string Why(Language language, Delivery delivery) => delivery.Why is { } why ? Say(language, why.Chinese, why.English) : "";

    private static string Say(Language language, string chinese, string english) => language == Language.Chinese ? chinese : english;
}
