using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;

namespace Luoshi.Desk.Samples;

/// <summary>What was called in to the invented county's hotline on the day on which its year was left.</summary>
internal static class SampleCases
{
    public const string Tickets = "tickets";

    private static readonly (string Title, string Words, string Township, string Category, string More)[] _tickets =
    [
        ("泉水小区水压不足", "三楼以上晚上没有水", "云泉镇", "010101", ""), ("河东街路灯不亮", "从桥头到学校一段，有三盏不亮", "河东镇", "010401", ""),
        ("小区水压不足", "晚上没有水用，三楼以上", "云泉镇", "010101", ""), ("泉水小区晚上没有水", "水压不足，三楼以上", "云泉镇", "010101", "anonymous=yes"),
        ("暖气不热", "室内只有十六度", "城关镇", "010201", "urgency=urgent"), ("公交什么时候到南山牧场", "想知道冬季班次", "南山牧场", "020101", "kind=question"),
    ];

    public static EnterRecords Received() => new(Tickets, [.. _tickets.Select((ticket, at) => new NewRecord(Values(ticket, at + 1)))]);

    public static CaseNumber Ticket(int number) => new(0, number) { Register = Tickets };

    /// <summary>Handed to a unit of which somebody is, supported by another, and to that other.</summary>
    public static IEnumerable<DispatchCase> Handed(string unit, string other, CaseTime time) =>
    [
        new(Ticket(1), [new(unit, HandingPart.Lead), new(other, HandingPart.Support)]) { Time = time }, new(Ticket(2), [new(other, HandingPart.Lead)]) { Time = time },
        new(Ticket(5), [new(unit, HandingPart.Apart), new(other, HandingPart.Apart)]) { Time = time },
    ];

    private static Dictionary<string, string> Values((string Title, string Words, string Township, string Category, string More) ticket, int number)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = FormattableString.Invariant($"251112{number:000}"),
            ["channel"] = "hotline",
            ["kind"] = "complaint",
            ["category"] = ticket.Category,
            ["urgency"] = "usual",
            ["township"] = ticket.Township,
            ["title"] = ticket.Title,
            ["content"] = ticket.Words,
        };
        if (ticket.More.Split('=') is [var field, var value]) values[field] = value;
        return values;
    }
}
