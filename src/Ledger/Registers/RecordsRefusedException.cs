using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers;

/// <summary>Records that were not entered, and what is wrong with each; nothing was written.</summary>
/// <param name="complaints">By the place of the record among those that were to be entered, from 0.</param>
public sealed class RecordsRefusedException(IReadOnlyList<(int Record, Complaint Complaint)> complaints) : RefusedException(
    string.Join("\n", complaints.Select(one => one.Complaint.Says.Chinese).Distinct().Take(Told)), string.Join("\n", complaints.Select(one => one.Complaint.Says.English).Distinct().Take(Told)))
{
    // Whoever asks for all of them has them in the complaints.
    private const int Told = 10;

    public IReadOnlyList<(int Record, Complaint Complaint)> Complaints { get; } = complaints;
}
