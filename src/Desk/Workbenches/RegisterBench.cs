using Luoshi.Desk.Registers;
using Luoshi.Desk.Tracing;
using Luoshi.Ledger;
using Luoshi.Ledger.Progress;
using Luoshi.Ledger.Registers;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Vocabulary.Sheets;
using SignedIn = Luoshi.Ledger.Accounts.SignedIn;

namespace Luoshi.Desk.Workbenches;

/// <summary>
/// Registers as somebody who is signed in has them before them. The keeper and the office see all records, leaders and auditors too; another unit sees its own, of registers that units
/// enter into.
/// </summary>
/// <param name="ledger">The ledger of all places.</param>
/// <param name="who">Who is signed in.</param>
/// <param name="bench">What they do, and by what day.</param>
/// <param name="files">The photos and files of records.</param>
public sealed class RegisterBench(ILedger ledger, SignedIn who, Workbench bench, RecordFiles files)
{
    private readonly RegisterDesk _desk = new(ledger, who.Place);

    public DateOnly Today => bench.Today;

    /// <summary>The registers that they see.</summary>
    public IReadOnlyList<RegisterLine> Registers() => [.. _desk.Registers().Where(line => Sees(line.Declared))];

    /// <summary>Null where there is none that they see.</summary>
    public RegisterLine? Find(string register) => _desk.FindRegister(register) is { } line && Sees(line.Declared) ? line : null;

    /// <summary>Records that they see, as they are asked for.</summary>
    public RecordPage Page(RegisterLine line, RecordQuestion question)
    {
        CheckSeen(line.Declared, question);
        var asked = Theirs(line, question);
        // Asked before: what is written meanwhile counts as not seen.
        var seen = Seen;
        return new(line, asked, [.. Open(line.Declared, asked, _desk.Records(asked))], CountOf(line, asked), seen) { MayEnter = MayEnter(line.Declared), SeesAll = SeesAll(line.Declared) };
    }

    /// <summary>How many records there are of what they ask for, by what a field holds.</summary>
    public IReadOnlyList<(string Value, int Records)> Groups(RegisterLine line, RecordQuestion question, string by)
    {
        CheckSeen(line.Declared, question);
        if (line.Declared.Field(by) is { } field && !Sees(line.Declared, field)) throw Masked(field);
        return MayHide(line.Declared)
            ? [.. All(line, question).Where(record => !IsHidden(line.Declared, record)).GroupBy(record => GroupOf(line.Declared, record, by)).Select(group => (group.Key, group.Count())).OrderByDescending(group => group.Item2)]
            : _desk.Groups(Theirs(line, question), by);
    }

    /// <summary>The views of a register that they have.</summary>
    public IReadOnlyList<SavedView> Views(RegisterLine line) => _desk.Views(line.Declared.Id, who.Actor);

    /// <summary>What would become of records that they change at once; nothing is written.</summary>
    public IReadOnlyList<BulkRow> Preview(BulkChange change, string reason) => _desk.Preview(change, new Occasion(who.Actor, Today, reason));

    /// <summary>All that they see of what is asked for, to be taken away.</summary>
    public IEnumerable<Record> All(RegisterLine line, RecordQuestion question)
    {
        CheckSeen(line.Declared, question);
        return Open(line.Declared, question, _desk.All(Theirs(line, question) with { Limit = RecordQuestion.MostAtOnce }));
    }

    /// <summary>One record alone; null where there is none that they see.</summary>
    public Record? Record(RegisterLine line, int number) =>
        number >= 1 && _desk.Find(line.Declared.Id, number) is { } record && (SeesAll(line.Declared) || record.Unit == who.Unit) && !IsHidden(line.Declared, record) ? record : null;

    /// <summary>One record with what made it so; null where there is none that they see.</summary>
    public RecordSheet? Sheet(RegisterLine line, int number)
    {
        var seen = Seen;
        if (Record(line, number) is not { } record) return null;
        return new(line, record, _desk.History(record), seen) { May = MovesFor(line.Declared, record), MayChange = MayWrite(line.Declared, record) };
    }

    /// <summary>What a register comes to, for whoever sees all of it; null for others.</summary>
    public IReadOnlyList<FigureLine>? Figures(RegisterLine line, Period period) => SeesAll(line.Declared) ? _desk.Figures(line.Declared.Id, period) : null;

    /// <summary>The records behind a figure; null where there is no such figure that they see.</summary>
    public IReadOnlyList<Record>? Behind(RegisterLine line, string rollUp, Period period, string group) =>
        SeesAll(line.Declared) && line.Declared.RollUp(rollUp) is { } counted ? [.. _desk.Behind(line.Kept, counted, period, group).Where(record => !IsHidden(line.Declared, record))] : null;

    /// <summary>The figures that a record counts in, for whoever sees all of the register; none for others.</summary>
    public IReadOnlyList<CountedIn> CountedIn(RegisterLine line, Record record) => SeesAll(line.Declared) ? Tracing.CountedIn.Of(line.Declared, record) : [];

    /// <summary>What would become of a table if they took it in; nothing is written.</summary>
    /// <exception cref="RefusedException">None of its headings is a field's.</exception>
    public RecordOutcome Preview(RegisterLine line, IReadOnlyList<Sheet> sheets, string state) => _desk.Preview(line.Declared.Id, sheets, new Occasion(who.Actor, Today), state);

    /// <summary>Strikes off what one import entered.</summary>
    /// <exception cref="RefusedException">It was not.</exception>
    public Receipt Undo(RegisterLine line, EntryPlace first, EntryPlace last, string reason, EntryPlace seen) =>
        bench.Do(new Together([.. _desk.Entered(line.Declared.Id, first, last).Select(number => new StrikeRecord(line.Declared.Id, number))]), reason, seen);

    /// <summary>Keeps what they send for a field, before the record that will hold it is written.</summary>
    /// <exception cref="RefusedException">It is not taken, or not theirs to fill.</exception>
    public IReadOnlyList<HeldFile> Keep(RegisterLine line, Field field, IReadOnlyList<SentFile> sent) => MayEnter(line.Declared) && Sees(line.Declared, field)
        ? files.Keep(field, sent)
        : throw new RefusedException($"“{field.Name.Chinese}”不由您填。", $"{field.Name.English} is not for you to fill.");

    /// <summary>A photo or file of a record that they see, as it is called and where it is; null where there is none.</summary>
    public (string Name, string File)? FileOf(RegisterLine line, int number, string hash) =>
        Held(line, number, hash) is { } held && files.At(hash) is { } file ? (held.Name, file) : null;

    /// <summary>A small picture of a photo of a record that they see; null where there is none.</summary>
    public byte[]? SmallOf(RegisterLine line, int number, string hash) => Held(line, number, hash) is null ? null : files.Small(hash);

    /// <summary>The fields that are shown to them.</summary>
    public IReadOnlyList<Field> Shown(RegisterLine line) => [.. line.Declared.Fields.Where(field => !field.Retired && Sees(line.Declared, field))];

    /// <summary>Whether a field is shown to them.</summary>
    public bool Sees(Register declared, Field field) => !field.Masked || Keeps(declared);

    /// <summary>Whether they may enter records.</summary>
    public bool MayEnter(RegisterLine line) => MayEnter(line.Declared);

    /// <summary>The last entry.</summary>
    public EntryPlace Seen => new Office(ledger, who.Place).LastEntry();

    /// <summary>Of what is asked for, that of their own unit where they see no more.</summary>
    private RecordQuestion Theirs(RegisterLine line, RecordQuestion question) => SeesAll(line.Declared) ? question : question with { Unit = who.Unit };

    /// <summary>Nobody finds out by order or by search what they do not see.</summary>
    private void CheckSeen(Register declared, RecordQuestion question)
    {
        if (question.Holding.Keys.Append(question.SortedBy).Append(question.DayField).Select(declared.Field).FirstOrDefault(field => field is not null && !Sees(declared, field)) is { } masked) throw Masked(masked);
    }

    private static RefusedException Masked(Field field) => new(
        $"“{field.Name.Chinese}”只有主管单位和督查室能看，不能按它查或排。", $"{field.Name.English} is seen by the keeper and the office alone: nothing is found or sorted by it.");

    /// <summary>What is kept up with each record is not counted again.</summary>
    private int CountOf(RegisterLine line, RecordQuestion asked) => asked is { Unit.Length: 0, Containing.Length: 0, Holding.Count: 0, From: null, To: null, Struck: false }
        ? asked.States.Count == 0 ? line.Records : line.States.Where(state => asked.States.Contains(state.State.Code)).Sum(state => state.Records)
        : LooksFor(asked) && MayHide(line.Declared) ? _desk.All(asked with { After = null, Limit = RecordQuestion.MostAtOnce }).Count(record => !IsHidden(line.Declared, record)) : _desk.Count(asked);

    private static bool LooksFor(RecordQuestion asked) => asked.Holding.Count > 0 || asked.Containing.Length > 0;

    private static string GroupOf(Register declared, Record record, string by) => by switch
    {
        "unit" => record.Unit,
        "state" => record.State,
        _ => record.As(declared).Of(by).ToString(),
    };

    private HeldFile? Held(RegisterLine line, int number, string hash) => Record(line, number)?.As(line.Declared) is { } filled
        ? line.Declared.Fields.Where(field => field.HoldsFiles && Sees(line.Declared, field)).SelectMany(field => HeldFile.In(filled[field])).Cast<HeldFile?>().FirstOrDefault(held => held!.Value.Hash == hash)
        : null;

    /// <summary>Cases that are secret are seen by those who handle them: others are told that there is one, where they did not look for what it says.</summary>
    private IEnumerable<Record> Open(Register declared, RecordQuestion asked, IEnumerable<Record> records)
    {
        var looksFor = LooksFor(asked);
        foreach (var record in records)
        {
            if (!IsHidden(declared, record)) yield return record;
            else if (!looksFor) yield return record with { Fields = new Dictionary<string, string>(), Case = null };
        }
    }

    /// <summary>Whether a register has secret cases, and they are none of those who see them: what is counted for them is counted one by one.</summary>
    private bool MayHide(Register declared) => declared.Case is { Secret.Length: > 0 } && !Keeps(declared);

    private bool IsHidden(Register declared, Record record) => MayHide(declared) && record.As(declared).IsSecret;

    private bool SeesAll(Register declared) => who.Role is Role.Leader or Role.Auditor || Keeps(declared);

    /// <summary>Whether it is in their hands: the office and the keeper have all of it.</summary>
    private bool Keeps(Register declared) => who.Role == Role.Supervisor || who.Unit.Length > 0 && who.Unit == declared.Keeper;

    private bool Sees(Register declared) => SeesAll(declared) || who.Unit.Length > 0 && declared.EnteredBy == Hand.Owner;

    private bool MayEnter(Register declared) => who.Role == Role.Supervisor || Duty.IsOfUnit(who.Role) && (who.Unit == declared.Keeper || declared.EnteredBy == Hand.Owner);

    private bool MayWrite(Register declared, Record record) => record.StruckOn is null && MayEnter(declared) && Reaches(declared, record, declared.EnteredBy);

    private bool Reaches(Register declared, Record record, Hand hand) =>
        who.Role == Role.Supervisor || hand != Hand.Office && (who.Unit == declared.Keeper || hand == Hand.Owner && who.Unit == record.Unit);

    private IReadOnlyList<Move> MovesFor(Register declared, Record record) => record.StruckOn is null && (who.Role == Role.Supervisor || Duty.IsOfUnit(who.Role))
        ? [.. declared.Moves.Where(move => move.From.Contains(record.State) && Reaches(declared, record, move.By))]
        : [];
}
