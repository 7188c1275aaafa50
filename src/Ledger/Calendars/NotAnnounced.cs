namespace Luoshi.Ledger.Calendars;

/// <summary>A year for which a region has not announced its days off, as far as the calendar knows.</summary>
public readonly record struct NotAnnounced(string Region, int Year)
{
    public string Chinese => $"{Year} 年{Region}的放假安排还没有录入，按已知的放假日和周末推算；公布后请补进日历。";

    public string English => $"The days off for {Year} of {Region} are not in the calendar: reckoned by what is known and by weekends. Add them once announced.";
}
