namespace Luoshi.Ledger.Registers.Happened;

/// <summary>Which photos and files of a record the public may see was decided (公开照片): these, and no others.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="Photos">Their hashes; none where all were taken back.</param>
/// <param name="ApprovedBy">Who approved it; empty where some were taken back.</param>
/// <param name="On">The day.</param>
public sealed record PhotosShown(string Register, int Number, IReadOnlyList<string> Photos, string ApprovedBy, DateOnly On) : FactOf<Record>
{
    public override EntityKey Subject => Record.KeyOf(Register, Number);

    protected override Record Change(Record before) => before with { Photos = Photos };
}
