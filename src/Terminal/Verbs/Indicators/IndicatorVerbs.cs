using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Verbs.Indicators;

/// <summary>How verbs on indicators are put together: those that ask and those that write.</summary>
internal sealed class IndicatorVerbs(Voice voice, LedgerWords ledger)
{
    public LedgerWords Ledger => ledger;

    /// <summary>An indicator by its id, or by one of its names.</summary>
    public Argument<string> Indicator { get; } = new("indicator") { HelpName = voice.Say("指标", "INDICATOR"), Description = voice.Say("指标的编号或名称：gdp、地区生产总值", "an indicator by its id or name: gdp, 地区生产总值") };

    public Command Asking(string name, string description, Func<ParseResult, Office, int> answer, params Symbol[] more)
    {
        var command = With(new Command(name, description), [.. more, .. ledger.ToAsk]);
        command.SetAction(words => ledger.Ask(words, office => answer(words, office)));
        return command;
    }

    public Command Writing(string name, string description, Func<ParseResult, Office, LedgerCommand> wanted, params Symbol[] more)
    {
        var command = With(new Command(name, description), [.. more, .. ledger.ToWrite]);
        command.SetAction(words =>
        {
            var receipt = ledger.Write(words, office => wanted(words, office));
            voice.Remark(new($"已记入账本 {receipt.Entries.Count} 条（到 {receipt.Last}）。", $"{receipt.Entries.Count} entries were written (up to {receipt.Last})."));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The id of the indicator that is meant; what the ledger does not know stays as it was typed.</summary>
    public string IdIn(ParseResult words, Office office)
    {
        var text = words.GetRequiredValue(Indicator);
        return office.Indicators().FirstOrDefault(indicator => indicator.Id == text || indicator.Declared.Names.Contains(text))?.Id ?? text;
    }

    private static Command With(Command command, IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols)
            if (symbol is Argument argument) command.Arguments.Add(argument);
            else command.Options.Add((Option)symbol);
        return command;
    }
}
