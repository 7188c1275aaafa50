using Luoshi.Registers.Declared;
using Luoshi.Registers.Residents;

namespace Luoshi.Packs.Registers;

/// <summary>Reads the declaration of a register, and refuses what contradicts itself: a step to a state that there is not, a formula over fields that there are not.</summary>
internal static class RegisterReader
{
    /// <param name="file">The file.</param>
    /// <param name="pack">The pack's id.</param>
    /// <param name="version">The pack's version.</param>
    public static Register Read(PackFields file, string pack, int version)
    {
        var (id, name) = (Names.Id(file["register"], []), Names.Of(file));
        if (ResidentWords.InRegister(name.Chinese) is { } word) throw file["register"].Refused(
            $"台账“{name.Chinese}”里有“{word}”：系统不建居民档案，只记全县每月的总数。", $"the register {name.Chinese} has \"{word}\" in it: no file is kept on residents, only monthly totals of the county.");
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var fields = file["fields"].Each(each => FieldReader.Read(each, codes));
        var kinds = new FieldKinds(fields);
        foreach (var (value, field) in FormulasOf(file["fields"], fields)) kinds.CheckComputed(value, field);
        CheckParents(file["fields"], fields);
        var states = StatesOf(file);
        var declared = new RegisterParts(fields, states, kinds);
        var handling = file.Find("case")?.Fields(new CaseReader(declared).Read);
        if (handling is not null && fields.FirstOrDefault(field => field.Code.StartsWith(CaseFields.Prefix, StringComparison.Ordinal)) is { } taken) throw file["fields"].Refused(
            $"字段代码“{taken.Code}”不能以 {CaseFields.Prefix} 开头：那是办件自己的字段。", $"the code {taken.Code} cannot begin with {CaseFields.Prefix}: those are the fields of cases.");
        // Behind those that are filled, and known to whatever cites fields.
        if (handling is not null) fields = [.. fields, .. CaseFields.Of(handling)];
        var parts = new RegisterParts(fields, states, new(fields));
        var (truth, upstream) = TruthOf(file);
        var rollUps = file.Find("rollups")?.Each(new RollUpReader(parts).Read) ?? [];
        return new Register(id, name)
        {
            Pack = pack,
            Version = version,
            Keeper = file["keeper"].Text(),
            EnteredBy = file.Find("entered-by")?.OneOf(("keeper", Hand.Keeper), ("units", Hand.Owner), ("office", Hand.Office)) ?? Hand.Keeper,
            Truth = truth,
            Upstream = upstream,
            Key = KeyOf(file, parts, truth),
            Fields = fields,
            States = states,
            Moves = file.Find("moves")?.Each(new MoveReader(parts).Read) ?? [],
            Checks = file.Find("checks")?.Each(parts.Check) ?? [],
            RollUps = rollUps,
            Lists = file.Find("lists")?.Each(new ListReader(parts).Read) ?? [],
            Public = file.Find("public")?.Fields(fields => parts.PublicOf(fields, rollUps)),
            Case = handling,
        };
    }

    private static IEnumerable<(PackValue Value, Field Field)> FormulasOf(PackValue list, IReadOnlyList<Field> fields) =>
        list.List(value => value).Zip(fields).Where(pair => pair.Second.Formula is not null);

    /// <summary>Both parents of an animal are records of one register.</summary>
    private static void CheckParents(PackValue list, IReadOnlyList<Field> fields)
    {
        foreach (var (value, field) in list.List(value => value).Zip(fields))
        {
            if (field.Parents is not { } parents) continue;
            if (RegisterOf(parents.Sire) is not { } studbook || RegisterOf(parents.Dam) != studbook) throw value.Refused(
                $"“{field.Code}”的 sire 和 dam 要是两个 type: reference 的字段，引用同一个台账。", $"sire and dam of \"{field.Code}\" must be two fields of \"type: reference\" to one register.");
            if (parents.Born.Length > 0 && !fields.Any(born => born.Code == parents.Born && born.Kind == FieldKind.Date)) throw value.Refused(
                $"“{parents.Born}”不是日期字段。", $"\"{parents.Born}\" is no field of days.");
        }

        string? RegisterOf(string code) => fields.FirstOrDefault(field => field.Code == code && field.Kind == FieldKind.Reference)?.Register;
    }

    private static IReadOnlyList<RecordState> StatesOf(PackFields file)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        return file.Find("states")?.Each(fields => new RecordState(Names.Code(fields["code"], codes), Names.Of(fields))) ?? [];
    }

    /// <summary>What another system exports comes again and again: it has to be told which row is which record.</summary>
    private static IReadOnlyList<string> KeyOf(PackFields file, RegisterParts parts, Truth truth)
    {
        var key = file.Find("key")?.OneOrMore(parts.FieldOf) ?? [];
        if (truth == Truth.Here && key.Count > 0) throw file["key"].Refused("key 只用于 truth: upstream 的台账。", "\"key\" is for registers with \"truth: upstream\" only.");
        if (truth == Truth.Upstream && key.Count == 0 && !parts.Fields.Any(field => field.Unique && field.Required)) throw file["truth"].Refused(
            "上级系统的导出表会再来，要有一个必填、不重复的字段，或者用 key 写明哪几个字段合起来认出一条记录。", "the export of another system comes again: it needs a required and unique field, or \"key\" with the fields that tell one record from another.");
        return key;
    }

    private static (Truth, string) TruthOf(PackFields file) => file["truth"].OneOf(("here", Truth.Here), ("upstream", Truth.Upstream)) switch
    {
        Truth.Upstream => (Truth.Upstream, file["upstream"].Text()),
        _ => (Truth.Here, ""),
    };
}
