using System.Globalization;
using Luoshi.Ledger.Cases;
using Luoshi.Ledger.Progress;
using Luoshi.Registers.Counting;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;

namespace Luoshi.Ledger.Registers.Wanted;

/// <summary>What must hold of a record and of whoever enters or changes it.</summary>
/// <param name="state">The state.</param>
/// <param name="register">The register.</param>
/// <param name="occasion">Who wants it, when and why.</param>
/// <param name="ancestry">Who descends from whom, as far as it was read for this command.</param>
internal sealed class RecordRules(ILedgerState state, KeptRegister register, Occasion occasion, Ancestry ancestry)
{
    private readonly Register _declared = register.Declared;

    private string Name => _declared.Name.Chinese;

    /// <summary>What another system has the truth of is not typed again here.</summary>
    public static void CheckTruth(Register declared)
    {
        if (declared.Truth == Truth.Upstream) throw new RefusedException(
            $"“{declared.Name.Chinese}”以“{declared.Upstream}”为准，这里不手工登记、不改：请从那里导出表格再导入，同一条不会重复。",
            $"{declared.Name.English} is kept in another system ({declared.Upstream}) and not typed again here: take its export in; no row is doubled.");
    }

    /// <summary>The supervision office, the keeper, and where units enter their own, the unit that a record belongs to.</summary>
    public void CheckHand(string unit, Hand hand)
    {
        if (occasion.By.Role == Role.Supervisor) return;
        if (hand == Hand.Office) throw new RefusedException($"“{Name}”的这一步只有督查室能做。", $"Only the supervision office does this in {_declared.Name.English}.");
        if (occasion.By.Unit.Length > 0 && (occasion.By.Unit == _declared.Keeper || hand == Hand.Owner && occasion.By.Unit == unit)) return;
        var who = occasion.By.Unit.Length > 0 ? occasion.By.Unit : occasion.By.Name;
        throw new RefusedException(
            $"“{Name}”由{_declared.Keeper}管，{(hand == Hand.Owner ? $"这条记录属于{unit}，" : "")}{who}不能写。",
            $"{_declared.Name.English} is kept by {_declared.Keeper}{(hand == Hand.Owner ? $", and this record belongs to {unit}" : "")}: {who} cannot write it.");
    }

    /// <summary>Values as they are kept, whoever sends them: each is held to its field.</summary>
    /// <param name="values">By the codes of fields.</param>
    /// <param name="complaints">What cannot be read.</param>
    /// <exception cref="RefusedException">There is no such field to be filled, or it is not for whoever sends it.</exception>
    public IReadOnlyDictionary<string, string> Kept(IReadOnlyDictionary<string, string> values, out IReadOnlyList<Complaint> complaints)
    {
        var (kept, wrong) = (new SortedDictionary<string, string>(StringComparer.Ordinal), new List<Complaint>());
        foreach (var (code, value) in values)
        {
            var field = FieldOf(code);
            if (field.Masked && !SeesMasked) throw new RefusedException($"“{field.Name.Chinese}”只有主管单位和督查室能看、能填。", $"{field.Name.English} is seen and filled by the keeper and the office alone.");
            kept[field.Code] = Typed.Read(field, value ?? "", out var complaint);
            if (complaint is not null) wrong.Add(complaint);
            if (_declared.Case is not null && field is { Unique: false, Kind: FieldKind.Text or FieldKind.Narrative } && CaseText.SaysHowToReach(kept[field.Code])) wrong.Add(new(field.Code, new(
                $"“{field.Name.Chinese}”里有电话、邮箱或者证件号码。这里写的会长期保存，请去掉。", $"{field.Name.English} has a telephone number, a mail address or an identity number in it. It is kept for good: take that out.")));
        }
        complaints = wrong;
        return kept;
    }

    /// <summary>Photos and files that a record would hold and nobody sent: whoever knows what a file is kept under does not own it.</summary>
    /// <param name="declared">The register.</param>
    /// <param name="kept">Values as they are kept.</param>
    /// <param name="before">The record as it was; null for a new one.</param>
    /// <param name="takenIn">The hashes of those that were sent.</param>
    public static IEnumerable<Complaint> NeverSent(Register declared, IReadOnlyDictionary<string, string> kept, Filled? before, IReadOnlySet<string> takenIn) =>
        from field in declared.Fields
        where field.HoldsFiles && kept.ContainsKey(field.Code)
        let there = before is null ? [] : HeldFile.In(before[field]).Select(file => file.Hash)
        where HeldFile.In(kept[field.Code]).Any(file => !takenIn.Contains(file.Hash) && !there.Contains(file.Hash))
        select new Complaint(field.Code, new(
            $"“{field.Name.Chinese}”含有未随表单提交的文件。请在表单里选照片或文件。", $"{field.Name.English} names a file that was never sent. Choose photos and files in the form."));

    private bool SeesMasked => occasion.By.Role == Role.Supervisor || occasion.By.Unit.Length > 0 && occasion.By.Unit == _declared.Keeper;

    private Field FieldOf(string code) => _declared.Fields.FirstOrDefault(field => field.Code == code && field.IsTyped) ?? throw new RefusedException(
        $"“{Name}”没有可以填的字段“{code}”。可以填的：{string.Join("、", _declared.Fields.Where(field => field.IsTyped).Select(field => field.Code))}。",
        $"{_declared.Name.English} has no field {code} to be filled. There are: {string.Join(", ", _declared.Fields.Where(field => field.IsTyped).Select(field => field.Code))}.");

    /// <summary>The coefficients of inbreeding of a record as it would be, by field; those that it has already are left out.</summary>
    public IReadOnlyDictionary<string, string> Inbreeding(Record record)
    {
        var filled = record.As(_declared);
        return _declared.Fields.Where(field => field.Parents is not null && !field.Retired).Select(field => (Field: field, Value: ancestry.Coefficient(_declared, field, record)))
            .Where(one => one.Value != filled[one.Field]).ToDictionary(one => one.Field.Code, one => one.Value, StringComparer.Ordinal);
    }

    /// <summary>All that is wrong with a record as it would be: by its declaration, and beside the others.</summary>
    /// <param name="record">The record.</param>
    /// <param name="needed">Fields that must be filled beside those that always must.</param>
    /// <param name="before">As it was; null for a new one.</param>
    public IEnumerable<Complaint> Complaints(Record record, IReadOnlyCollection<string> needed, Record? before = null)
    {
        var (filled, filledBefore) = (record.As(_declared), before?.As(_declared));
        foreach (var complaint in RecordCheck.Of(_declared, filled, needed)) yield return complaint;
        if (before is not null && ancestry.IsItsOwn(_declared, record)) yield return new(_declared.Pedigree!.Parents!.Sire, new(
            $"第 {record.Number} 号的祖先里有它自己，请核对父和母。", $"Record {record.Number} would be an ancestor of its own: look at sire and dam."));
        foreach (var field in _declared.Fields.Where(field => !field.Retired && filled[field].Length > 0))
        {
            var isNew = filledBefore is null || filledBefore[field] != filled[field];
            if ((Beside(field, filled[field], record.Number) ?? (isNew ? Meant(field, filled) : null)) is { } complaint) yield return complaint;
        }
    }

    /// <summary>Refuses unless nothing is wrong, or only what may be, and it is explained.</summary>
    public void Check(Record record, IReadOnlyCollection<string> needed, Record before)
    {
        var complaints = Complaints(record, needed, before).Where(complaint => !complaint.MayBeForced || record.Explanation.Length == 0).ToList();
        if (complaints.Count > 0) throw new RecordsRefusedException([.. complaints.Select(complaint => (0, complaint))]);
    }

    /// <summary>What closed months come to is changed by the supervision office only, with the reason.</summary>
    public void CheckLock(Record? before, Record after)
    {
        if (register.ClosedThrough is not { } closed) return;
        var months = Months(before).Except(Months(after)).Concat(Months(after).Except(Months(before))).Where(month => month.Month <= closed).Select(month => month.Month).ToList();
        if (months.Count == 0) return;
        if (occasion.By.Role != Role.Supervisor) throw new RefusedException(
            $"“{Name}”{months.Min()} 已经封账，只有督查室能改。", $"{_declared.Name.English} is closed for {months.Min()}: only the supervision office changes it.");
        if (string.IsNullOrWhiteSpace(occasion.Reason)) throw new RefusedException(
            $"“{Name}”{months.Min()} 已经封账，要改请写明理由：--reason。", $"{_declared.Name.English} is closed for {months.Min()}: say why it is changed (--reason).");
    }

    private IEnumerable<(Period Month, Contribution Contribution)> Months(Record? record) => record is { StruckOn: null }
        ? Contributions.Of(_declared, record.As(_declared)).Where(one => one.Cell.RollUp != RollUp.OfRecords.Id).Select(one => (Period.Parse(one.Cell.Month)!.Value, one))
        : [];

    private Complaint? Beside(Field field, string value, int number)
    {
        if (field.Unique && state.Find(HeldValue.KeyOf(register.Id, field.Code, value)) is HeldValue { Number: > 0 and var other } && other != number) return new(field.Code, new(
            $"“{field.Name.Chinese}”{value} 已在第 {other} 号记录里，不能重复。", $"{field.Name.English} {value} stands in record {other} already; it cannot be there twice."));
        if (field.Kind != FieldKind.Reference || IsThere(field.Register, value)) return null;
        return new(field.Code, new($"“{field.Name.Chinese}”写的 {value} 在“{field.Register}”里没有。", $"{field.Name.English} says {value}, which is not in {field.Register}."));
    }

    /// <summary>What is wrong with the record that a reference means: it does not hold what it must, or is no older than its young.</summary>
    private Complaint? Meant(Field field, Filled filled)
    {
        if (field.Kind != FieldKind.Reference || state.Find(Record.KeyOf(field.Register, int.Parse(filled[field], CultureInfo.InvariantCulture))) is not Record meant) return null;
        var other = state.Register(field.Register).Declared;
        var held = meant.As(other);
        if (field.Only.FirstOrDefault(holds => !holds.Is.Contains(held.Of(holds.Field).ToString())) is { } wanted) return new(field.Code, new(
            $"“{field.Name.Chinese}”写的第 {meant.Number} 号不能选：{NameIn(other, wanted.Field).Chinese}要是{string.Join("或", wanted.Is.Select(word => ChoiceIn(other, wanted.Field, word).Chinese))}。",
            $"{field.Name.English} says {meant.Number}, which cannot be meant: its {NameIn(other, wanted.Field).English} must be {string.Join(" or ", wanted.Is.Select(word => ChoiceIn(other, wanted.Field, word).English))}."));
        return IsNoOlder(field, filled, held)
            ? new(field.Code, new($"“{field.Name.Chinese}”写的第 {meant.Number} 号不比后代年长，请核对出生日期。", $"{field.Name.English} says {meant.Number}, which is no older than its young: look at the days of birth."))
            : null;
    }

    private bool IsNoOlder(Field parent, Filled young, Filled old) =>
        _declared.Pedigree?.Parents is { Born.Length: > 0 } parents && (parent.Code == parents.Sire || parent.Code == parents.Dam) && young.Day(parents.Born) is { } born && old.Day(parents.Born) is { } before && before >= born;

    private static Term NameIn(Register other, string field) => field == Filled.StateField ? new("状态", "state") : other.Field(field)?.Name ?? new(field, field);

    private static Term ChoiceIn(Register other, string field, string word) => field == Filled.StateField
        ? other.States.FirstOrDefault(known => known.Code == word)?.Name ?? new(word, word)
        : other.Field(field)?.Choices.FirstOrDefault(choice => choice.Code == word)?.Name ?? new(word, word);

    private bool IsThere(string other, string number) => int.TryParse(number, out var wanted) && state.Find(Record.KeyOf(other, wanted)) is Record { StruckOn: null };
}
