using System.CommandLine;
using Luoshi.Terminal.CommandLine;
using Luoshi.Terminal.Inputs;
using Luoshi.Terminal.Inspecting;
using Luoshi.Terminal.Outputs;

namespace Luoshi.Terminal.Verbs;

/// <summary><c>luoshi inspect</c>: what a file is, what of it is read and what is not.</summary>
internal static class InspectVerb
{
    public static Command Build(Voice voice)
    {
        var file = new Argument<string>("file")
        {
            HelpName = voice.Say("文件|-", "FILE|-"),
            Description = voice.Say("报告，或 - 表示标准输入", "a report, or - for standard input"),
        }.OfFiles(voice);
        var recognize = Recognition.Option(voice);
        var command = new Command("inspect", voice.Say("说明文件是什么、略去了什么、哪里没有读到", "tell what a file is, what is left out and what could not be read"))
        {
            file, recognize,
        };
        command.SetAction(words => Run(words.GetRequiredValue(file), words.GetValue(recognize), voice));
        return command;
    }

    private static int Run(string file, bool recognize, Voice voice)
    {
        using var interruption = new Interruption();
        var intake = SourceList.One(file, voice.Language).Open(Recognition.OptionsOf(recognize, voice, interruption.Token));
        interruption.Token.ThrowIfCancellationRequested();
        foreach (var line in Inspection.Of(intake, recognize)) voice.Results.WriteLine(line.In(voice.Language));
        return ExitCode.Done;
    }
}
