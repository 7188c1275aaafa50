using System.CommandLine;
using System.CommandLine.Invocation;
using Luoshi.Terminal.Typesetting;

namespace Luoshi.Terminal.CommandLine;

/// <summary>Help for the program or one verb: how to call it, its words and options, in the user's language.</summary>
internal sealed class HelpPage(Voice voice) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = voice.Results;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{voice.Say("用法", "Usage")}:  {UsageOf(command)}");
        WriteRows(voice.Say("命令", "Commands"), command.Subcommands.Select(verb => (verb.Name, verb.Description)));
        WriteRows(voice.Say("参数", "Arguments"), command.Arguments.Select(argument => (NameOf(argument), argument.Description)));
        WriteRows(voice.Say("选项", "Options"), OptionsOf(command).Select(option => (LabelOf(option), option.Description)));
        WriteClosing(command);
        return ExitCode.Done;
    }

    private void WriteClosing(Command command)
    {
        voice.Results.WriteLine();
        voice.Results.WriteLine(command is RootCommand
            ? voice.Say("不带参数运行 luoshi，就打开网页，看自带的示例县。", "luoshi with no words at all opens the web, with an invented county in it.")
            : voice.Say(
                "退出码：0 成功；1 有的输入没读成；2 用法不对或读不了；130 被 Ctrl-C 中断。",
                "Exit codes: 0 done, 1 some inputs failed, 2 wrong usage or nothing readable, 130 stopped by Ctrl-C."));
    }

    private void WriteRows(string title, IEnumerable<(string Label, string? Text)> rows)
    {
        var listed = rows.ToList();
        if (listed.Count == 0) return;
        var width = listed.Max(row => ScreenWidth.Of(row.Label)) + 2;
        voice.Results.WriteLine();
        voice.Results.WriteLine($"{title}:");
        foreach (var (label, text) in listed)
            voice.Results.WriteLine($"  {ScreenWidth.Pad(label, width)}{text?.ReplaceLineEndings("\n" + new string(' ', width + 2))}");
    }

    private static string UsageOf(Command command)
    {
        var words = command.Arguments.Select(argument => argument.Arity switch
        {
            { MaximumNumberOfValues: > 1 } => $"[{NameOf(argument)}]…",
            { MinimumNumberOfValues: 0 } => $"[{NameOf(argument)}]",
            _ => NameOf(argument),
        });
        if (command.Subcommands.Count > 0) return $"{PathOf(command)} [{string.Join('|', command.Subcommands.Select(verb => verb.Name))}] …";
        return string.Join(' ', [PathOf(command), .. words, .. command.Options.Select(option => $"[{LabelOf(option)}]")]);
    }

    /// <summary>All words that lead to a command: <c>luoshi plan assign</c>.</summary>
    public static string PathOf(Command command) => command is not RootCommand && command.Parents.OfType<Command>().FirstOrDefault() is { } parent
        ? $"{PathOf(parent)} {command.Name}"
        : "luoshi";

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command is RootCommand
            ? command.Options
            : command.Options
                .Concat(command.Subcommands.SelectMany(OptionsBelow))
                .Concat(Ancestors(command).SelectMany(parent => parent.Options.Where(option => option.Recursive)))
                .DistinctBy(option => option.Name);

    private static IEnumerable<Option> OptionsBelow(Command command) => command.Options.Concat(command.Subcommands.SelectMany(OptionsBelow));

    private static IEnumerable<Command> Ancestors(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => Ancestors(parent).Prepend(parent));

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;

    private static string LabelOf(Option option) =>
        option.HelpName is { Length: > 0 } value ? $"{option.Name} {value}" : option.Name;
}
