using Luoshi.Ledger;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Registers;

/// <summary>What would become of a table of records if it were taken in.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Rows">Row by row.</param>
/// <param name="Unused">Headings that no field is called by: what stands under them is not taken.</param>
public sealed record RecordOutcome(string Register, IReadOnlyList<RecordRow> Rows, IReadOnlyList<string> Unused)
{
    /// <summary>How many rows cannot be taken.</summary>
    public int Refused => Rows.Count(row => row.Complaints.Count > 0);

    /// <summary>What enters the rows that can be taken; null where there are none.</summary>
    public Command? Command => Rows.Where(row => row.Complaints.Count == 0).Select(row => row.Record).ToList() is not { Count: > 0 } good ? null : IsExport ? new TakeExport(Register, good) : new EnterRecords(Register, good);

    /// <summary>Whether it is the export of the system that has the truth of the register: what is there already is not entered again.</summary>
    public bool IsExport { get; init; }

    /// <summary>With what is wrong with rows that seemed good, beside the records that there are.</summary>
    /// <param name="complaints">By the place of the row among the good ones.</param>
    internal RecordOutcome With(IEnumerable<(int Record, Complaint Complaint)> complaints)
    {
        var (at, told) = (0, complaints.ToLookup(one => one.Record, one => one.Complaint));
        return this with { Rows = [.. Rows.Select(row => row.Complaints.Count > 0 ? row : row with { Complaints = [.. told[at++]] })] };
    }
}
