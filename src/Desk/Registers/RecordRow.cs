using Luoshi.Ledger.Registers;
using Luoshi.Registers.Records;

namespace Luoshi.Desk.Registers;

/// <summary>A row of a table of records.</summary>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Line">The row, as the spreadsheet counts.</param>
/// <param name="HeadingLine">The row of the headings.</param>
/// <param name="Record">What it would be.</param>
/// <param name="Complaints">What is wrong with it; none where nothing is.</param>
public sealed record RecordRow(string Sheet, int Line, int HeadingLine, NewRecord Record, IReadOnlyList<Complaint> Complaints);
