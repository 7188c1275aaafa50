using Luoshi.Ledger.Calendars;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Casework;
using Luoshi.Ledger.Casework.Wanted;
using Luoshi.Ledger.Owed;
using Luoshi.Ledger.Places;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs.Calendars;
using Luoshi.Packs.Registers;
using Luoshi.Vocabulary.Calendars;

namespace Luoshi.Ledger.Tests.Casework;

/// <summary>A county of Xinjiang's calendar that keeps the tickets of its hotline, on Tuesday 8 July 2025 at eleven.</summary>
internal sealed class CallCentre
{
    public const string Tickets = "tickets";

    public static readonly Actor Keeper = new("小周", Role.Reporter, "政府办");
    public static readonly Actor Builders = new("小刘", Role.Reporter, "住建局");
    public static readonly Actor Water = new("小王", Role.Reporter, "水利局");

    private static readonly CalendarPack _calendars = CalendarFiles.Read(Checkout.At("packs", "calendars"));

    public CallCentre(string pack = "hotline")
    {
        County.Give(new OpenLedger("653399", "云牧县"), new("管理员", Role.Administrator));
        County.Today = new(2025, 7, 8);
        County.Give(new DeclareRegisters(BusinessPacks.Read(Checkout.At("packs", pack)).Registers), Rehearsal.Office);
    }

    public Rehearsal County { get; } = new();

    public static CaseTime Time { get; } = new(_calendars.DaysOff, _calendars.Hours);

    public CaseClock Clock => Time.In(County.State);

    public CaseworkDebts Debts => new(County.State, Clock, County.Today.ToDateTime(County.Time));

    public Casefile File(int number) => Casefile.Of(County.State, Ticket(number));

    public static CaseNumber Ticket(int number) => new(0, number) { Register = Tickets };

    public Case Case(int number = 1, string register = Tickets) => County.State.Record(register, number).Case!;

    /// <summary>What a record's field of its case tells.</summary>
    public string Told(string field, int number = 1) => County.State.Register(Tickets).Declared is var declared ? County.State.Record(Tickets, number).As(declared)[declared.Field(field)!] : "";

    public decimal? Figure(string rollUp, string month = "2025-07") =>
        RollUpFigure.Of(County.State, County.State.Register(Tickets), County.State.Register(Tickets).Declared.RollUp(rollUp)!, Period.Parse(month)!.Value).Value;

    /// <summary>A ticket as it is typed, beside what every one has.</summary>
    public void Receive(string words = "")
    {
        var number = County.State.LastRecord(Tickets) + 1;
        var values = $"number=25{number:D4} channel=hotline kind=complaint category=010101 urgency=usual township=河东镇 title=水压不足 content=三楼以上晚上没有水 {words}"
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=', 2)).GroupBy(pair => pair[0]).ToDictionary(same => same.Key, same => same.Last()[1], StringComparer.Ordinal);
        County.Give(new EnterRecords(Tickets, [new(values)]), Keeper);
    }

    public void At(string moment)
    {
        var at = DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        (County.Today, County.Time) = (DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at));
    }

    public void Give(Command command, Actor by, string reason = "") => County.Give(command, by, reason);

    public string Refusal(Command command, Actor by, string reason = "") => County.Refuse(command, by, reason).Chinese;

    public void Dispatch(int number, params WantedHanding[] units) => Give(new DispatchCase(Ticket(number), units) { Time = Time }, Keeper);

    public void Lead(int number, string unit) => Dispatch(number, new WantedHanding(unit, HandingPart.Lead));

    /// <summary>As far as the call-back.</summary>
    public void Answered(int number = 1, string result = "solved")
    {
        Lead(number, "住建局");
        Give(new AnswerCase(Ticket(number), "已更换加压泵，水压恢复。") { Result = result }, Builders);
        Give(new PassReplies(Ticket(number)), Keeper);
    }

    public void Closed(int number = 1, string satisfaction = "content", string solution = "solved")
    {
        Answered(number);
        Give(new CallBackCase(Ticket(number), true) { Satisfaction = satisfaction, Solution = solution }, Keeper);
        Give(new EndCase(Ticket(number), "加压泵已更换，水压恢复。"), Keeper);
    }
}
