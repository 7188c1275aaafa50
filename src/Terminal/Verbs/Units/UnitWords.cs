using System.CommandLine;
using Luoshi.Desk;
using Luoshi.Ledger;
using Luoshi.Ledger.Plans.Happened;
using Luoshi.Terminal.Ledgers;
using Command = System.CommandLine.Command;

namespace Luoshi.Terminal.Verbs.Units;

/// <summary>What is said of a unit on the command line, and how a verb that writes it is put together.</summary>
internal sealed class UnitWords(Voice voice, LedgerWords ledger)
{
    public Argument<string> Unit { get; } = new("unit") { HelpName = voice.Say("单位", "UNIT"), Description = voice.Say("哪个单位", "which unit") };

    public Argument<string> Name { get; } = new("name") { HelpName = voice.Say("姓名", "NAME"), Description = voice.Say("谁；空着（\"\"）表示从那天起没有人", "who; empty (\"\"): nobody from that day on") };

    public Option<DateOnly?> From { get; } = DayWords.Option(voice, "--from", new("从哪天起；不写就是今天", "the first day; by default today"));

    public Option<DateOnly?> Until { get; } = DayWords.Option(voice, "--until", new("到哪天止，知道的话", "the last day, where it is known"));

    /// <summary>By the short name that tasks are assigned with.</summary>
    public string UnitIn(ParseResult words, Office office) => NamedUnit.Of(office, words.GetRequiredValue(Unit));

    public DateOnly FromIn(ParseResult words) => words.GetValue(From) ?? LedgerWords.Today;

    /// <summary>A verb that says something of somebody in a unit.</summary>
    public Command Writing(string name, string description, Func<ParseResult, Office, Luoshi.Ledger.Command> wanted, params Option[] options)
    {
        var command = new Command(name, description) { Unit, Name, From, Until };
        foreach (var option in options) command.Options.Add(option);
        return Writing(command, wanted);
    }

    /// <summary>A verb that writes what it has words of its own for.</summary>
    public Command Writing(Command command, Func<ParseResult, Office, Luoshi.Ledger.Command> wanted)
    {
        foreach (var option in ledger.ToWrite.Where(option => option.Name != "--unit")) command.Options.Add(option);
        command.SetAction(words =>
        {
            var receipt = ledger.Write(words, Role.Supervisor, (office, by) => office.Do(wanted(words, office), by, words.GetValue<string>("--reason") ?? ""));
            var moved = receipt.Entries.Count(entry => entry.Kind is nameof(TaskRevised) or nameof(TaskEdited));
            if (moved > 0) voice.Remark(new($"转移任务 {moved} 项。", $"{moved} tasks moved."));
            return voice.SayEntered(receipt);
        });
        return command;
    }
}
