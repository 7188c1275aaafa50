using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Ledgers;
using Luoshi.Terminal.Servers;
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
        var command = new Command(name, description).With([.. more, .. ledger.ToAsk]);
        command.SetAction(words => ledger.Show(words, office => answer(words, office)));
        return command;
    }

    /// <summary>The same, of a ledger at hand or a server.</summary>
    public Command Asking(string name, string description, Func<ParseResult, Office, int> answer, Func<ParseResult, RemotePlace, int> remote, params Symbol[] more)
    {
        var server = new ServerWords(voice);
        var command = new Command(name, description).With([.. more, .. ledger.ToAsk, .. server.All]);
        command.SetAction(words => server.Ask(words, place => remote(words, place)) ?? ledger.Show(words, office => answer(words, office)));
        return command;
    }

    /// <summary>A verb that writes, on a ledger at hand or through a server.</summary>
    public Command Writing(string name, string description, Func<ParseResult, Office, LedgerCommand> wanted, Func<ParseResult, RemotePlace, string> remote, params Symbol[] more)
    {
        var server = new ServerWords(voice);
        var command = new Command(name, description).With([.. more, .. ledger.ToWrite, .. server.All]);
        command.SetAction(words => server.Ask(words, place => voice.SayEntered(remote(words, place)), "--unit") ?? voice.SayAllEntered(ledger.Write(words, office => wanted(words, office))));
        return command;
    }

    public Command Writing(string name, string description, Func<ParseResult, Office, LedgerCommand> wanted, params Symbol[] more)
    {
        var command = new Command(name, description).With([.. more, .. ledger.ToWrite]);
        command.SetAction(words =>
        {
            var receipt = ledger.Write(words, office => wanted(words, office));
            return voice.SayAllEntered(receipt);
        });
        return command;
    }

    /// <summary>The id of the indicator that is meant; what the ledger does not know stays as it was typed.</summary>
    public string IdIn(ParseResult words, Office office)
    {
        var text = words.GetRequiredValue(Indicator);
        return office.Indicators().FirstOrDefault(indicator => indicator.Id == text || indicator.Declared.Names.Contains(text))?.Id ?? text;
    }
}
