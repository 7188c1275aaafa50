using Luoshi.Ledger.Registers.Happened;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>Says which photos and files of a record the public may see, once the record is public: these, and no others.</summary>
/// <param name="Register">The register's id.</param>
/// <param name="Number">The record's number.</param>
/// <param name="Photos">Their hashes; none to take all back.</param>
/// <param name="ApprovedBy">Who approved it; may be empty where none is added.</param>
public sealed record ShowPhotos(string Register, int Number, IReadOnlyList<string> Photos, string ApprovedBy) : Command
{
    public override IReadOnlyList<Role> GivenBy { get; } = [Role.Supervisor];

    public override IEnumerable<EntityKey> StandsOn => [Record.KeyOf(Register, Number)];

    public override IEnumerable<EntityKey> LooksAt => [.. StandsOn, KeptRegister.KeyOf(Register)];

    protected override IEnumerable<Fact> Happens(ILedgerState state, Occasion occasion)
    {
        var (declared, record) = (state.Register(Register).Declared, state.Record(Register, Number));
        var filled = record.As(declared);
        var held = declared.Fields.Where(field => field.HoldsFiles && declared.Public?.Columns.Contains(field.Code) == true)
            .SelectMany(field => HeldFile.In(filled[field])).Select(file => file.Hash).ToHashSet(StringComparer.Ordinal);
        var shown = Photos.Distinct().Order(StringComparer.Ordinal).ToList();
        if (shown.Find(photo => !held.Contains(photo)) is not null) throw new RefusedException(
            "只能公开这条记录里、业务包写明公开的字段的照片和文件。", "Only photos and files of this record can be shown, of fields that the pack has public.");
        if (shown.SequenceEqual(record.Photos)) throw new RefusedException("和账本里已有的一样，没有要写的。", "The ledger says the same already: nothing was written.");
        if (shown.Exists(photo => !record.Photos.Contains(photo)) && string.IsNullOrWhiteSpace(ApprovedBy)) throw new RefusedException(
            "公开照片要写明批准的人。", "Showing photos needs the name of who approved it.");
        yield return new PhotosShown(Register, Number, shown, ApprovedBy.Trim(), occasion.Today);
    }
}
