using Luoshi.Ledger.Progress;

namespace Luoshi.Ledger.Burden;

/// <summary>What a unit was asked for in a month, and what it did not have to be asked for.</summary>
/// <param name="Month">For reports, signatures and values the month reported on; for everything else the month in which it was written.</param>
public sealed record MonthBurden(Period Month)
{
    /// <summary>应报: tasks that it led and owed a report on at the end of the month.</summary>
    public int ReportsOwed { get; init; }

    /// <summary>已报: reports that it handed in, each counted once.</summary>
    public int ReportsGiven { get; init; }

    /// <summary>重报: how often it handed one in again.</summary>
    public int Resubmissions { get; init; }

    /// <summary>签批: signatures of its head, those on paper too.</summary>
    public int Signatures { get; init; }

    /// <summary>填报数值: values that its reports gave.</summary>
    public int ValuesGiven { get; init; }

    /// <summary>免填数值: values of its tasks' measures that observations prove, and that it did not give.</summary>
    public int ValuesDerived { get; init; }

    /// <summary>其他: everything else that its people wrote: tasks signed for or sent back, observations, appeals.</summary>
    public int Others { get; init; }

    /// <summary>被催: days on which it was reminded.</summary>
    public int Urgings { get; init; }

    /// <summary>All entries that it took the unit's people to write.</summary>
    public int Entries => ReportsGiven + Resubmissions + Signatures + Others;

    public MonthBurden And(MonthBurden other) => this with
    {
        ReportsOwed = ReportsOwed + other.ReportsOwed,
        ReportsGiven = ReportsGiven + other.ReportsGiven,
        Resubmissions = Resubmissions + other.Resubmissions,
        Signatures = Signatures + other.Signatures,
        ValuesGiven = ValuesGiven + other.ValuesGiven,
        ValuesDerived = ValuesDerived + other.ValuesDerived,
        Others = Others + other.Others,
        Urgings = Urgings + other.Urgings,
    };
}
