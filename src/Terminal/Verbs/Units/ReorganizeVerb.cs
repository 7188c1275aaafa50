using System.CommandLine;
using Luoshi.Ledger.Plans;
using Luoshi.Ledger.Reorganizations.Wanted;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary><c>luoshi unit reorganize</c>: units are renamed, merged or split, and their tasks move.</summary>
internal static class ReorganizeVerb
{
    public static Command Build(Voice voice, LedgerWords ledger)
    {
        var unit = new UnitWords(voice, ledger);
        var old = new Option<string[]>("--old") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("原来的单位，可写多个", "a unit that is no more; several times"), Required = true };
        var now = new Option<string[]>("--new") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("现在的单位，可写多个", "a unit that goes on with its work; several times"), Required = true };
        var goes = new Option<string[]>("--goes") { HelpName = voice.Say("序号=单位", "NUMBER=UNIT"), Description = voice.Say("拆分时某项任务归谁；不写的归第一个", "which new unit a task goes to; the first without it") };
        var leader = ApprovalWords.Option(voice);
        var command = new Command("reorganize", voice.Say("更名、合并、拆分，任务随之转移（--reason 写文件依据）", "rename, merge or split units; --reason names the paper")) { old, now, goes, leader, unit.From };
        return unit.Writing(command, (words, office) =>
        {
            var gone = words.GetRequiredValue(old).Select(name => NamedUnit.Asked(office, name)).Distinct().ToList();
            return new ReorganizeUnits(gone, [.. words.GetRequiredValue(now).Select(NewName).Distinct()], unit.FromIn(words), words.GetValue(leader) ?? "")
            {
                Goes = PairsOf(words.GetValue(goes) ?? []).ToDictionary(pair => pair.Key, pair => NewName(pair.Value)),
            };

            string NewName(string name) => NamedUnit.New(office, name, gone);
        });
    }

    private static Dictionary<TaskNumber, string> PairsOf(string[] texts)
    {
        var pairs = new Dictionary<TaskNumber, string>();
        foreach (var (number, unit) in texts.Select(PairOf))
            if (!pairs.TryAdd(number, unit)) throw new Failure(new($"--goes 里第 {number} 项写了两次。", $"--goes names task {number} twice."));
        return pairs;
    }

    private static KeyValuePair<TaskNumber, string> PairOf(string text) => text.Split('=') is [var number, { Length: > 0 } unit]
        ? new(PlanWords.Parse(number), unit)
        : throw new Failure(new($"--goes 要写成 13=住建局 这样，不能是“{text}”。", $"--goes is written as 13=UNIT, not \"{text}\"."));
}
