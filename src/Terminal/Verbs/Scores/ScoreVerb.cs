using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Scoring.Wanted;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Scores;

/// <summary><c>luoshi score</c>: the yearly scores of units, point by point, and what units say against them.</summary>
internal sealed class ScoreVerb
{
    private readonly Voice _voice;
    private readonly LedgerWords _ledger;
    private readonly PlanWords _plan;
    private readonly Argument<string> _unit;
    private readonly Argument<string> _line;

    private ScoreVerb(Voice voice)
    {
        (_voice, _ledger, _plan) = (voice, new(voice), new(voice));
        _unit = new("unit") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("哪个单位", "which unit") };
        _line = new("line") { HelpName = voice.Say("编号", "LINE"), Description = voice.Say("扣分的编号，如 late/13/2026-04", "a line by its id, such as late/13/2026-04") };
    }

    public static Command Build(Voice voice)
    {
        var verb = new ScoreVerb(voice);
        return new("score", voice.Say("年度评分：只评单位，每一分都有依据", "the yearly scores of units, each point with its entries"))
        {
            verb.Adopt(), verb.Count(), ScoreShowVerb.Build(voice, verb._ledger, verb._plan), verb.Waive(), verb.Appeal(), verb.Decide(),
        };
    }

    private Command Adopt()
    {
        var rules = new Argument<string>("rules") { HelpName = _voice.Say("办法", "RULES"), Description = _voice.Say("自带的办法的名称（general），或 .yaml 文件", "rules that come along (general), or a .yaml file") };
        var leader = ApprovalWords.Option(_voice);
        return _ledger.WritingAlone(_voice, new Command("adopt", _voice.Say("采用评分办法", "adopt rules for scoring")) { rules, leader, _plan.Year },
            (words, office) => new AdoptScoreRules(PackFolder.ScoreRules(words.GetRequiredValue(rules), _plan.YearIn(words, office)), words.GetValue(leader) ?? ""));
    }

    private Command Count()
    {
        var asOf = DayWords.Option(_voice, "--as-of", new("按到哪一天为止的记录评；不写就是今天", "by what was written until which day; by default today"));
        var command = new Command("count", _voice.Say("给各单位评分，记入账本", "score the units, and enter it")).With([asOf, _plan.Year, .. _ledger.ToWrite]);
        command.SetAction(words =>
        {
            Luoshi.Ledger.Receipt? receipt = null;
            _ledger.Act(words, Ledger.Role.Supervisor, (office, by) =>
            {
                receipt = office.ScoreUnits(_plan.YearIn(words, office), words.GetValue(asOf) ?? LedgerWords.Today, PackFolder.Rules(), by);
                return ExitCode.Done;
            });
            _voice.Remark(receipt is null
                ? new("评分结果和账本里的一样，没有要写的。", "The scores come out as the ledger has them: nothing was written.")
                : new($"评分写了 {receipt.Entries.Count} 条（到 {receipt.Last}）。", $"{receipt.Entries.Count} scores were entered (up to {receipt.Last})."));
            return ExitCode.Done;
        });
        return command;
    }

    private Command Waive()
    {
        var leader = ApprovalWords.Option(_voice);
        return OnLine("waive", _voice.Say("因客观原因免扣（要写原因）", "give points back for a cause outside of the unit, with the cause"),
            (words, office, year) => new WaivePoints(year, NamedUnit.Asked(office, words.GetRequiredValue(_unit)), LineIn(words, office, year, NamedUnit.Asked(office, words.GetRequiredValue(_unit))), words.GetValue(leader) ?? ""), _unit, _line, leader);
    }

    private Command Appeal() => OnLine("appeal", _voice.Say("单位对自己的扣分申诉（要写理由）", "a unit contests a line of its own score, with the reason"),
        (words, office, year) => new AppealScore(year, UnitIn(words, office), LineIn(words, office, year, UnitIn(words, office))), _line);

    private Command Decide()
    {
        var grant = new Option<bool>("--grant") { Description = _voice.Say("采纳，退还扣分；不写就是维持", "give the points back; without it they stay taken") };
        return OnLine("decide", _voice.Say("县领导裁定申诉（要写理由）", "a leader decides an appeal, with the reason"),
            (words, office, year) => new DecideAppeal(year, NamedUnit.Asked(office, words.GetRequiredValue(_unit)), LineIn(words, office, year, NamedUnit.Asked(office, words.GetRequiredValue(_unit))), words.GetValue(grant)), _unit, _line, grant);
    }

    private static string UnitIn(ParseResult words, Office office) => NamedUnit.AskedIf(office, words.GetValue<string>("--unit")) ?? "";

    /// <summary>A line by its id, or by that with the name of the deduction in it; another is left to be refused.</summary>
    private string LineIn(ParseResult words, Office office, int year, string unit)
    {
        var named = words.GetRequiredValue(_line);
        if (office.Scores(year).All(scored => scored.Score.Unit != unit)) return named;
        var (score, _, rules) = office.ScoreOf(year, unit);
        return score.Lines.FirstOrDefault(line => line.ChineseId(rules) == named)?.Id ?? named;
    }

    private Command OnLine(string name, string description, Func<ParseResult, Office, int, LedgerCommand> wanted, params Symbol[] symbols) => _ledger.WritingAlone(
        _voice, new Command(name, description).With([.. symbols, _plan.Year]), (words, office) => wanted(words, office, _plan.YearIn(words, office)));
}
