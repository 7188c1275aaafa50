using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger.Plans;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Servers;
using Command = System.CommandLine.Command;
using LedgerCommand = Luoshi.Ledger.Command;

namespace Luoshi.Terminal.Ledgers;

/// <summary>How verbs on a year's plan are put together: those that ask, those that write about the plan, those that write about one task.</summary>
internal sealed class PlanVerbs(Voice voice)
{
    public LedgerWords Ledger { get; } = new(voice);

    public PlanWords Plan { get; } = new(voice);

    /// <summary>A verb that only asks.</summary>
    public Command Asking(string name, string description, Func<ParseResult, Office, int> answer, params Symbol[] more)
    {
        var command = new Command(name, description).With([.. more, Plan.Year, .. Ledger.ToAsk]);
        command.SetAction(words => Ledger.Show(words, office => answer(words, office)));
        return command;
    }

    /// <summary>A verb that only asks, a ledger at hand or a server.</summary>
    public Command Asking(string name, string description, Func<ParseResult, Office, int> answer, Func<ParseResult, RemotePlace, int> remote, params Symbol[] more)
    {
        var server = new ServerWords(voice);
        var command = new Command(name, description).With([.. more, Plan.Year, .. Ledger.ToAsk, .. server.All]);
        command.SetAction(words => server.Ask(words, place => remote(words, place)) ?? Ledger.Show(words, office => answer(words, office)));
        return command;
    }

    /// <summary>A verb that writes about a whole plan.</summary>
    public Command OfPlan(string name, string description, Func<ParseResult, Office, int, LedgerCommand> wanted, params Symbol[] more)
    {
        var command = new Command(name, description).With([Plan.Year, .. more, .. Ledger.ToWrite]);
        command.SetAction(words => voice.SayEntered(Ledger.Write(
            words, office => wanted(words, office, Plan.YearIn(words, office)), (_, receipt) => new Outcome(voice).TellNew(receipt))));
        return command;
    }

    /// <summary>A verb that writes about one task, on the version of it that was seen.</summary>
    public Command OfTask(string name, string description, Func<ParseResult, PlanTask, LedgerCommand> wanted, params Symbol[] more) =>
        OfTask(name, description, (words, _, task) => wanted(words, task), more);

    /// <summary>A verb that writes about one task by what the office knows of it.</summary>
    public Command OfTask(string name, string description, Func<ParseResult, Office, PlanTask, LedgerCommand> wanted, params Symbol[] more)
    {
        var command = new Command(name, description).With([Plan.Number, Plan.Year, .. more, .. Ledger.ToWrite]);
        command.SetAction(words => Change(words, (office, task) => wanted(words, office, task)));
        return command;
    }

    /// <summary>The same, on a ledger at hand or through a server.</summary>
    public Command OfTask(string name, string description, Func<ParseResult, Office, PlanTask, LedgerCommand> wanted, Func<ParseResult, RemotePlace, int> remote, params Symbol[] more)
    {
        var server = new ServerWords(voice);
        var command = new Command(name, description).With([Plan.Number, Plan.Year, .. more, .. Ledger.ToWrite, .. server.All]);
        command.SetAction(words => server.Ask(words, place => remote(words, place), "--unit") ?? Change(words, (office, task) => wanted(words, office, task)));
        return command;
    }

    /// <summary>Changes a task, and says what it was and is.</summary>
    public int Change(ParseResult words, Func<Office, PlanTask, LedgerCommand> wanted)
    {
        PlanTask? seen = null;
        var receipt = Ledger.Write(words, office => wanted(office, seen = Plan.TaskIn(words, office)), (office, receipt) => new Outcome(voice).Tell(office, seen!, receipt));
        return voice.SayEntered(receipt);
    }
}
