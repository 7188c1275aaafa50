using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Indicators.Wanted;
using Luoshi.Ledger.Registers.Wanted;
using Luoshi.Packs.Registers;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Registers;

/// <summary><c>luoshi register open</c>: registers of a pack begun, with the indicators that they come to, or taken over from a later version.</summary>
internal static class OpenVerb
{
    public static Command Build(Voice voice, RegisterVerbs verbs)
    {
        var pack = new Argument<string>("pack") { HelpName = voice.Say("业务包", "PACK"), Description = voice.Say("自带业务包的编号，或业务包的文件夹", "a pack that comes along by its id, or a pack's folder") };
        var chosen = new Argument<string[]>("registers")
        {
            Arity = ArgumentArity.ZeroOrMore,
            HelpName = voice.Say("台账", "REGISTER"),
            Description = voice.Say("只要这些台账；不写就是全部", "only these; by default all of the pack"),
        };
        var keeper = new Option<string?>("--keeper") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("由哪个单位管；不写就按业务包", "the unit that keeps them; by default as the pack says") };
        return verbs.Writing("open", voice.Say("启用业务包里的台账，或升到新版", "begin registers of a pack, or go on to its later version"), (words, office) =>
            Opening(office, Kept(BusinessPackFolder.Named(words.GetRequiredValue(pack)), words.GetValue(keeper)), words.GetValue(chosen) ?? []), pack, chosen, keeper);
    }

    private static BusinessPack Kept(BusinessPack pack, string? keeper) => keeper is null ? pack : pack with { Registers = [.. pack.Registers.Select(register => register with { Keeper = keeper })] };

    private static LedgerCommand Opening(Office office, BusinessPack pack, string[] ids)
    {
        if (ids.FirstOrDefault(id => pack.Registers.All(register => register.Id != id)) is { } unknown) throw new Failure(new(
            $"业务包“{pack.Id}”没有台账“{unknown}”，有：{string.Join("、", pack.Registers.Select(register => register.Id))}。",
            $"The pack {pack.Id} has no register \"{unknown}\"; it has {string.Join(", ", pack.Registers.Select(register => register.Id))}."));
        var registers = pack.Registers.Where(register => ids.Length == 0 || ids.Contains(register.Id)).ToList();
        var known = office.Indicators().Select(indicator => indicator.Id).ToHashSet();
        var fed = registers.SelectMany(register => register.RollUps).Select(rollUp => rollUp.Indicator).ToHashSet(StringComparer.Ordinal);
        // With the whole pack come the indicators that are observed by hand; those of the county only where a register comes to them.
        var wanted = pack.Indicators.Where(indicator => ids.Length == 0 || fed.Contains(indicator.Id)).Concat(PackFolder.Indicators().Where(indicator => fed.Contains(indicator.Id)));
        var indicators = wanted.Where(indicator => !known.Contains(indicator.Id)).ToList();
        var opening = new DeclareRegisters(registers);
        return indicators.Count == 0 ? opening : new Together([opening, new DeclareIndicators(indicators)]);
    }
}
