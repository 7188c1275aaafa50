using Luoshi.Packs.Indicators;
using Luoshi.Registers.Declared;
using Luoshi.Registers.Records;
using Luoshi.Vocabulary.Indicators;

namespace Luoshi.Packs.Registers;

/// <summary>Business packs as folders: <c>pack.yaml</c> says what it is, each file of <c>registers</c> declares a register, and <c>indicators.yaml</c>, where there is one, what they come to.</summary>
public static class BusinessPacks
{
    private const string Head = "pack.yaml", RegisterFolder = "registers", IndicatorFile = "indicators.yaml";

    /// <summary>The packs in a folder, by their names.</summary>
    public static IReadOnlyList<string> In(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetDirectories(folder).Where(pack => File.Exists(Path.Combine(pack, Head))).Order(StringComparer.Ordinal)]
        : [];

    /// <exception cref="PackException">It cannot be used; the message says where and why.</exception>
    public static BusinessPack Read(string folder)
    {
        var id = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var (name, version) = PackFile.Read(Path.Combine(folder, Head), fields => (Names.Of(fields), VersionOf(fields["version"])));
        var indicators = Path.Combine(folder, IndicatorFile) is var file && File.Exists(file) ? PackFile.Read(file, IndicatorPack.Read) : [];
        var registers = PackFile.ReadFolder(Path.Combine(folder, RegisterFolder), fields => RegisterReader.Read(fields, id, version));
        CheckTogether(folder, registers, indicators);
        return new(id, name, version, registers, indicators);
    }

    private static int VersionOf(PackValue value) =>
        value.Whole() is > 0 and var version ? version : throw value.Refused("版本从 1 起，改一次加一。", "versions begin with 1, and go up by one with each change.");

    /// <summary>What only all files together tell: no id twice, and references that lead somewhere.</summary>
    private static void CheckTogether(string folder, IReadOnlyList<Register> registers, IReadOnlyList<DeclaredIndicator> indicators)
    {
        var place = new PackPlace(folder, 1);
        if (registers.Count == 0) throw new PackException(place, $"{RegisterFolder} 里没有台账。", $"there is no register in {RegisterFolder}.");
        if (registers.GroupBy(register => register.Id).FirstOrDefault(same => same.Count() > 1) is { } twice) throw new PackException(
            place, $"台账“{twice.Key}”声明了两次。", $"the register {twice.Key} is declared twice.");
        foreach (var register in registers)
            foreach (var field in register.Fields.Where(field => field.Kind == FieldKind.Reference && registers.All(other => other.Id != field.Register))) throw new PackException(
                place, $"台账“{register.Id}”的“{field.Code}”引用“{field.Register}”，这个业务包里没有。", $"{field.Code} of {register.Id} refers to {field.Register}, which is not in this pack.");
        foreach (var (register, field) in registers.SelectMany(register => register.Fields.Select(field => (register, field))))
            foreach (var holds in field.Only)
                if (!CanHold(registers.First(other => other.Id == field.Register), holds)) throw new PackException(
                    place, $"台账“{register.Id}”的“{field.Code}”写了 only，但“{field.Register}”没有字段“{holds.Field}”，或者它不会是“{string.Join("、", holds.Is)}”。",
                    $"{field.Code} of {register.Id} has an \"only\", but {field.Register} has no field {holds.Field}, or it is never {string.Join(", ", holds.Is)}.");
        foreach (var rollUp in registers.SelectMany(register => register.RollUps).Where(rollUp => rollUp.Indicator.Length > 0))
            if (indicators.FirstOrDefault(indicator => indicator.Id == rollUp.Indicator) is { } declared && declared.Unit != rollUp.Measure) throw new PackException(
                place, $"汇总“{rollUp.Id}”的计量单位是“{rollUp.Measure}”，指标“{declared.Name}”的是“{declared.Unit}”，要一样。", $"the roll-up {rollUp.Id} is in {rollUp.Measure}, its indicator {declared.Id} in {declared.Unit}: they have to be the same.");
    }

    private static bool CanHold(Register register, Holds holds) => holds.Field == Filled.StateField
        ? holds.Is.All(state => register.States.Any(known => known.Code == state))
        : register.Field(holds.Field) is { } field && (field.Kind != FieldKind.Choice || holds.Is.All(choice => field.Choices.Any(known => known.Code == choice)));
}
